/** What a designer should look at in a story; its description. */
export const about = (text: string) => ({ docs: { description: { story: text } } });

/** The same for an element; its description. */
export const aboutElement = (text: string) => ({ docs: { description: { component: text } } });
