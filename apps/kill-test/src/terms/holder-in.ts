/** Who must see to the term that this event is about, as stands in its id: `<report>.<code>..<holder>.<event>.<moment>`. */
export const holderIn = (event: string): string | undefined => event.split('.')[3];
