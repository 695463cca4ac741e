/** What people come for, and the page that has it. */

export const tasks: readonly { readonly title: string; readonly about: string; readonly link: string }[] = [
  { title: "Read apps, builds and reviews", about: "Every page of a list, as objects by id.", link: "/guide/pages" },
  { title: "Create and change", about: "Flat objects in, checked requests out.", link: "/guide/writes" },
  { title: "Ship a version", about: "The latest build, review, prices, testers.", link: "/guide/tasks" },
  { title: "Upload", about: "Builds, screenshots, previews; resumable.", link: "/guide/uploads" },
  { title: "Read reports", about: "Sales, finance and analytics, row by row.", link: "/guide/reports" },
  { title: "Receive webhooks", about: "Verified, recognized when repeated.", link: "/guide/webhooks" },
  { title: "Verify purchases", about: "Transactions, notifications, receipts.", link: "/server" },
  { title: "Test without an account", about: "A fake App Store with states and faults.", link: "/guide/testing" },
  { title: "Handle errors", about: "What failed, and whether to try again.", link: "/guide/errors" },
];
