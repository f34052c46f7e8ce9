/** Hand a picture to the browser's downloads, named after what it shows: `kalundborg-network-1982-light.png`. */
export function savePicture(picture: Blob, words: readonly (string | number)[]): void {
  const name = words.join('-').toLowerCase().replace(/\s+/g, '-');
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.png`;
  link.click();
  URL.revokeObjectURL(address);
}
