// What a changelog says: the changesets' own sentences, for people. That sister packages have moved too goes without
// saying: all have one number.
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll("\n", "\n  ")}`,
  getDependencyReleaseLine: async () => "",
};
