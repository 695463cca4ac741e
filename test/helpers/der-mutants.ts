/** Creates mutants of DER, aware of its structure, from a seed. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Random numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Node {
  tag: number;
  content?: number[];
  children?: Node[];
}

/** Valid DER as a tree. An OCTET STRING that contains one element, as in an extension, becomes a parent node. */
function toTree(der: Uint8Array, at = 0, end = der.length): Node[] {
  const nodes: Node[] = [];
  while (at < end) {
    const tag = der[at]!;
    let length = der[at + 1]!;
    at += 2;
    if (length > 0x80) {
      const count = length - 0x80;
      length = 0;
      for (let i = 0; i < count; i += 1) length = length * 256 + der[at + i]!;
      at += count;
    }
    const isOpen = (tag & 0x20) !== 0 || (tag === 0x04 && der[at] === 0x30 && der[at + 1] === length - 2);
    nodes.push(
      isOpen ? { tag, children: toTree(der, at, at + length) } : { tag, content: [...der.subarray(at, at + length)] },
    );
    at += length;
  }
  return nodes;
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function fromTree(node: Node): number[] {
  const content = node.content ?? node.children!.flatMap(fromTree);
  return [node.tag, ...lengthOf(content.length), ...content];
}

function allNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}

const foreign: readonly (() => Node)[] = [
  () => ({ tag: 0x05, content: [] }),
  () => ({ tag: 0x02, content: [1] }),
  () => ({ tag: 0x02, content: [] }),
  () => ({ tag: 0x01, content: [0] }),
  () => ({ tag: 0x01, content: [1] }),
  () => ({ tag: 0x30, children: [] }),
  () => ({ tag: 0x0c, content: [0xc3, 0x28] }),
  () => ({ tag: 0x06, content: [0x80, 1] }),
  () => ({ tag: 0x81, content: [0] }),
  () => ({ tag: 0xa3, children: [{ tag: 0x30, children: [] }] }),
];

/** A mutant, which may happen to equal the original. */
export function mutate(der: Bytes, random: () => number): Bytes {
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const bytes = Uint8Array.from(der);
  const kind = below(10);
  if (kind === 0) bytes[below(bytes.length)]! ^= 1 << below(8);
  if (kind === 1) bytes[below(Math.min(bytes.length, 60))] = below(256);
  if (kind === 2) return bytes.slice(0, below(bytes.length));
  if (kind === 3) return Uint8Array.of(...bytes, ...Array.from({ length: 1 + below(3) }, () => below(256)));
  if (kind <= 3) return bytes;

  const [tree] = toTree(der);
  const nodes = allNodes(tree!);
  const constructed = nodes.filter(({ children }) => children);
  const primitive = nodes.filter(({ content }) => content);
  const parent = below(3) === 0 ? pick(constructed.slice(0, 2)) : pick(constructed);
  const children = parent.children!;
  const node = pick(primitive);
  if (kind === 4) children.splice(below(children.length + 1), 0, pick(foreign)());
  if (kind === 5) children.push(pick(foreign)());
  if (kind === 6) children.splice(below(children.length), 1);
  if (kind === 7 && children.length > 0) children.push(structuredClone(pick(children)));
  if (kind === 8) node.tag = pick([node.tag ^ (1 << below(8)), pick(nodes).tag]);
  if (kind === 9)
    node.content = pick([[], node.content!.slice(1), [0, ...node.content!], [...node.content!, below(256)]]);
  return Uint8Array.from(fromTree(tree!));
}

/** A copy in which one length is not in the shortest form. */
export function withLongLength(der: Bytes, random: () => number): Bytes {
  const [tree] = toTree(der);
  const node = allNodes(tree!)[Math.floor(random() * allNodes(tree!).length)]!;
  const write = (one: Node): number[] => {
    const content = one.content ?? one.children!.flatMap(write);
    const length = lengthOf(content.length);
    const longer = length.length === 1 ? [0x81, ...length] : [length[0]! + 1, 0, ...length.slice(1)];
    return [one.tag, ...(one === node ? longer : length), ...content];
  };
  return Uint8Array.from(write(tree!));
}
