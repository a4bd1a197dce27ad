/* Calls of the site's own API. */

const UNREACHED = [502, 503, 504]; // said by what stands in front of the server

/* The server's own sentence: it was asked, and did nothing. Every other error leaves open what it did. */
export class Refused extends Error {}

/* A new idempotency key: what is sent with it is done once, however often it is sent. */
export function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID(); // absent on plain http with a host name
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/* What the server said, whole; Refused, or a TypeError when it was not reached or cut off. */
export async function saidBy(answer) {
  if (UNREACHED.includes(answer.status)) throw new TypeError("not reached");
  const said = answer.status === 204 ? {} : await answer.json().catch(() => null);
  if (answer.ok && said) return said;
  if (answer.ok) throw new TypeError("cut off");
  throw new Refused(said?.error?.message ?? `The server refused this (${answer.status}). Nothing was charged.`);
}
