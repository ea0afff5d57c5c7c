/**
 * The natural logarithm with the same bits everywhere. `Math.log` differs between browsers.
 * Method and coefficients: FDLIBM `e_log.c` (Sun Microsystems, 1993, freely usable with this notice);
 * error below 1 unit in the last place.
 */
import { highWord, withHighWord } from './float-bits.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const TWO_TO_54 = 18014398509481984;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** The natural logarithm of x; minus infinity at 0, NaN below. */
export function logarithm(x: number): number {
	if (Number.isNaN(x) || x < 0) return NaN;
	if (x === 0) return -Infinity;
	if (x === Infinity) return x;
	let k = 0;
	let scaled = x;
	if (x < 2.2250738585072014e-308) {
		k = -54;
		scaled = x * TWO_TO_54;
	}
	const high = highWord(scaled);
	k += (high >>> 20) - 1023;
	const fraction = high & 0x000fffff;
	// Brings the significand into [√½, √2).
	const shift = (fraction + 0x95f64) & 0x100000;
	k += shift >>> 20;
	const f = withHighWord(scaled, fraction | (shift ^ 0x3ff00000)) - 1;
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const r = w * (L2 + w * (L4 + w * L6)) + z * (L1 + w * (L3 + w * (L5 + w * L7)));
	const half = 0.5 * f * f;
	return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}
