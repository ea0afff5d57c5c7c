/** Archives that nobody publishes, for the tests of damaged input. */

import { strToU8, zipSync } from 'fflate';

/** A copy with one byte in the middle flipped. */
export function flippedByte(sound: Uint8Array): Uint8Array {
	const bytes = sound.slice();
	const middle = Math.floor(bytes.length / 2);
	bytes[middle] = (bytes[middle] ?? 0) ^ 0x55;
	return bytes;
}

/** A text document, not a spreadsheet. */
export function textDocument(): Uint8Array {
	const mimetype = strToU8('application/vnd.oasis.opendocument.text');
	return zipSync({ mimetype, 'content.xml': strToU8('<office:document-content/>') });
}

/** An archive whose content is far larger than any published spreadsheet. */
export function zipBomb(): Uint8Array {
	return zipSync({ 'content.xml': new Uint8Array(33 * 1024 * 1024) }, { level: 1 });
}

/** The same archive with a directory that says the content is small. */
export function lyingZipBomb(): Uint8Array {
	const bytes = zipBomb();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = bytes.length - 22; at > 0; at -= 1)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
	return bytes;
}
