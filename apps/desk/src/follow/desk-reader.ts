/** The reader's name under which the desk keeps its positions, and the group in which desks share the topics. */
export const deskReader = 'desk';
