/** Gives a file to who looks, under a name. */
export const saveAs = (name: string, what: Blob): void => {
  const address = URL.createObjectURL(what);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
