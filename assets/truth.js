/* What is known of the images of a generation: asked once, and again when one more has come. */

const kept = new Map(); // generation → what was told of it
const asked = new Map(); // addresses that can't change their answer

async function told(address) {
  const answer = await fetch(`/api/v1${address}`);
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error.message);
  return said;
}

/* {prompt, model, ratio, references, image, truth}: of the image that this file is. */
export async function truthOf(batch, file) {
  const isThere = (all) => all?.images.some((image) => image.url === file);
  if (!isThere(await kept.get(batch)?.catch(() => null))) kept.set(batch, both(batch));
  try {
    const { images, truths, ...shared } = await kept.get(batch);
    const image = images.find((one) => one.url === file);
    return { ...shared, image, truth: truths.find((one) => one.index === image?.index) };
  } catch (error) {
    kept.delete(batch);
    throw error;
  }
}

async function both(batch) {
  const [generation, { items }] = await Promise.all([
    told(`/generations/${batch}`),
    told(`/generations/${batch}/truth`),
  ]);
  return { ...generation, truths: items };
}

/* What is in the file besides the picture. */
export function contentsOf(batch, index, file) {
  if (!asked.has(file)) asked.set(file, told(`/generations/${batch}/images/${index}/contents`));
  asked.get(file).catch(() => asked.delete(file));
  return asked.get(file);
}
