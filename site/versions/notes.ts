/** What the names of a version's operations don't say by themselves. */

export interface VersionNote {
  /** The month in which Apple published the document: `2026-06`. */
  readonly published: string;
  /** What came, in a few sentences of Markdown. */
  readonly about: string;
  /** What to know about the file that was compared. */
  readonly source: string;
}

const sixFixed =
  "The file is a redistributed copy in which six known faults of Apple's document were fixed already, so that what came with such a fix is not seen here.";

export const versionNotes: Readonly<Record<string, VersionNote>> = {
  "3.7.0": {
    published: "2024-11",
    about: "The oldest document of the history: nothing is compared with it.",
    source: "Apple's own file.",
  },
  "4.4": {
    published: "2026-06",
    about:
      "A year and a half in one step. Webhooks, uploads of builds, feedback of testers, background assets, nominations, accessibility declarations, activities and challenges of Game Center, offer codes for purchases. Game Center's achievements and leaderboards have second versions, and the first ones are deprecated. Submissions of versions give way to review submissions.",
    source: sixFixed,
  },
  "4.4.1": {
    published: "2026-07",
    about:
      "Versions of in-app purchases, subscriptions and subscription groups, each with its own localizations and images. Screenshots, previews and event media, which 4.4 had marked as deprecated, are not marked any more.",
    source: sixFixed,
  },
  "4.5.1": {
    published: "2026-08",
    about:
      "The App Asset Library: images and videos are uploaded once per app and placed on versions, custom product pages, experiments and events. Game Center: scores can be moderated and players blocked. An overview of an app's performance.",
    source:
      "The file was put together from a copy of 4.4.1 and the changes in a copy of 4.5.1. `ResponseError` is a name that only the copy of 4.4.1 had, for a shape that Apple's document has without a name.",
  },
};
