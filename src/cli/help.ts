/** What the help of commands has in common. */
import { type AddHelpTextContext, Option } from "commander";

/** An option whose value is a string by default, shown without quotes. */
export const optionWithDefault = (flags: string, description: string, value: string): Option =>
  new Option(flags, description).default(value, value);

/** Longer lines are hard to read. */
const longestLine = 100;

/** Paragraphs for `addHelpText`, wrapped to the width of the terminal. One that is indented stays as it is. */
export function note(...paragraphs: readonly string[]): (context: AddHelpTextContext) => string {
  return ({ command }) => {
    const width = Math.min(command.configureOutput().getOutHelpWidth?.() ?? longestLine, longestLine);
    const wrap = (text: string): string => (text.startsWith(" ") ? text : command.createHelp().boxWrap(text, width));
    return `\n${paragraphs.map(wrap).join("\n\n")}`;
  };
}
