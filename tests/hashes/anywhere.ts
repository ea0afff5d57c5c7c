/** What is bundled into one file and run in workers, contexts and shells: says the hashes and amounts in whichever way there is. */
import { receiptHashes } from './receipt-hashes.ts';
import { writtenMoney } from './written-money.ts';

interface Place {
	postMessage?: (text: string) => void;
	print?: (text: string) => void;
}

const place = globalThis as Place;
const say = place.print ?? ((text: string) => place.postMessage?.(text));

receiptHashes().then(
	(hashes) => say(JSON.stringify({ ...hashes, money: writtenMoney() })),
	(problem: unknown) => say(JSON.stringify({ problem: String(problem) }))
);
