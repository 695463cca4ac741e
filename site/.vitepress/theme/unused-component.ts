/** Stands for components of the default theme that no page has: with their styles, the first load would be 5 kB larger. */
export default () => null;
