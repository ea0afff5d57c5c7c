/**
 * The exponential function with the same bits everywhere. `Math.exp` differs between browsers.
 * Method and coefficients: FDLIBM `e_exp.c` (Sun Microsystems, 1993, freely usable with this notice);
 * error below 1 unit in the last place.
 */
import { powerOfTwo } from './float-bits.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** e to the power x. */
export function exponential(x: number): number {
	if (Number.isNaN(x)) return x;
	if (x > 709.782712893384) return Infinity;
	if (x < -745.1332191019412) return 0;
	const k = Math.floor(INVERSE_LN2 * x + 0.5);
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const t = r * r;
	const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
	const y = 1 - (low - (r * c) / (2 - c) - high);
	// Two factors, so that results below 2^-1022 lose no range on the way.
	if (k < -1021) return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
	if (k > 1022) return y * 2 * powerOfTwo(k - 1);
	return y * powerOfTwo(k);
}
