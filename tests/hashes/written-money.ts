/** Amounts of money as they are written wherever this is run. */
import { moneyInWords, moneyShort } from '#ui/format.ts';
import { MONEY_TEXTS } from '#ui/money-fixture.ts';

export function writtenMoney(): (readonly [number, string, string])[] {
	return MONEY_TEXTS.map(([amount]) => [amount, moneyShort(amount), moneyInWords(amount)]);
}
