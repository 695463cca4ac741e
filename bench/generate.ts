export async function measureGenerate(): Promise<import('./figures.js').Figure[]> { return []; }
