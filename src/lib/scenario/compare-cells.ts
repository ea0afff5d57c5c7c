/** The figures and settings of a comparison as short texts, the same in a table of a page and in a terminal. */
import { isSwitch, type SettingDifference, type SettingValue } from './compare-differences.ts';
import { isMoney, type ComparedFigure } from './compare-scenarios.ts';
import type { Range } from './scenario-result.ts';

/** What each figure is, as the name of a row. */
export const FIGURE_TITLES: Readonly<Record<ComparedFigure, string>> = {
	'first-twelve-months': 'People arriving, first 12 months',
	'whole-horizon': 'People arriving, all months',
	'arrivals-avoided': 'Arrivals avoided, all months',
	spend: 'Money spent',
	'net-home-office': 'Cost avoided less money spent, Home Office basis',
	'net-support': 'Cost avoided less money spent, one year of support'
};

/** The range of a figure that holds 90 of 100 simulations: `31,000 to 52,000`, `−£160m to −£92m`. */
export function figureCell(figure: ComparedFigure, range: Range): string {
	const [low, high] = [range[0] ?? 0, range.at(-1) ?? 0].map((value) =>
		isMoney(figure) ? money(value) : count(value)
	);
	return low === high ? (low as string) : `${low} to ${high}`;
}

/** A setting that differs, as the name of a row, and the unit beneath it. */
export function settingTitle({ kind, title, unitInWords, unit }: SettingDifference): {
	title: string;
	unit: string;
} {
	if (kind === 'lever') return { title, unit: unitInWords };
	if (kind === 'assumption') return { title, unit: ASSUMPTION_UNITS[unit] ?? unit };
	return { title: OTHER_TITLES[kind], unit: '' };
}

/** The value of a setting in one scenario. */
export function settingCell(difference: SettingDifference, value: SettingValue): string {
	if (value === null) return 'not in this edition';
	if (typeof value === 'string') return value === '' ? 'Your own' : value;
	if (typeof value === 'object') {
		const { low, central, high } = value;
		const text = (one: number) => inUnit(one, difference.unit);
		return low === high
			? text(central)
			: `low ${text(low)}, likely ${text(central)}, high ${text(high)}`;
	}
	if (difference.kind === 'lever' && isSwitch(difference)) return value === 0 ? 'off' : 'on';
	return inUnit(value, difference.kind === 'lever' ? difference.unit : '');
}

const OTHER_TITLES = {
	edition: 'Model, its version and the data month',
	seed: 'Seed of the simulations',
	draws: 'Number of simulations',
	'belief-set': 'Beliefs about effect'
} as const;

/** Units that are said beneath the row; shares are per cent in the cell itself. */
const ASSUMPTION_UNITS: Readonly<Record<string, string>> = {
	share: '',
	'GBP / person / year': '£ a person a year',
	'GBP / person': '£ a person',
	'GBP / person / night': '£ a person a night',
	'GBP m': '',
	person: '',
	year: 'years',
	month: 'months',
	'1 / year': 'a year'
};

function inUnit(value: number, unit: string): string {
	const sign = value < 0 ? '−' : '';
	const size = Math.abs(value);
	if (unit === 'share' || unit === '1 / year') return `${sign}${plain(size * 100)}%`;
	if (unit === 'GBP m') return `${sign}£${plain(size)} million`;
	if (unit === 'person') return `${sign}${plain(size)} ${size === 1 ? 'person' : 'people'}`;
	if (unit.startsWith('GBP')) return `${sign}£${plain(size)}`;
	return `${sign}${plain(size)}`;
}

/** A setting as exact as it was made, with commas. */
function plain(value: number): string {
	const [whole = '0', fraction] = String(Number(value.toPrecision(10))).split('.');
	return fraction === undefined ? withCommas(whole) : `${withCommas(whole)}.${fraction}`;
}

function withCommas(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A simulated count to two significant figures. */
export function count(people: number): string {
	const rounded = Math.round(Number(Math.round(people).toPrecision(2)));
	return `${rounded < 0 ? '−' : ''}${withCommas(String(Math.abs(rounded)))}`;
}

function money(gbpMillions: number): string {
	const size = Math.abs(Number((Math.round(gbpMillions * 10) / 10).toPrecision(2)));
	if (size === 0) return '£0';
	const text = size >= 1000 ? `£${plain(size / 1000)}bn` : `£${plain(size)}m`;
	return gbpMillions < 0 ? `−${text}` : text;
}
