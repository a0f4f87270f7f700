/** Parameters that describe a story: what to look at in it. */
export const describeStory = (text: string) => ({ docs: { description: { story: text } } });

/** Parameters that describe an element, above all its stories. */
export const describeElement = (text: string) => ({ docs: { description: { component: text } } });
