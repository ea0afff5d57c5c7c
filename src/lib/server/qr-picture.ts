/** An address as a QR code: black squares on white, as SVG. */
import { encode } from 'uqr';

/** The longest address that a phone's camera still reads from paper at 4 cm. */
const MOST_CHARACTERS = 1200;

/** The code of an address, with the quiet border that scanners need; null where the address is too long to be read. */
export function qrPicture(address: string): string | null {
	if (address.length > MOST_CHARACTERS) return null;
	const { data, size } = encode(address, { ecc: 'L', border: 4 });
	const squares = data
		.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares}"/></svg>`;
}
