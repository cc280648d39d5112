// What a style sheet is in specs: nothing.
export default {};
