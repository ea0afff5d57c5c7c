/** Which editions `program` prints. */
import { expect, it } from 'vitest';
import { program } from './program.ts';

it.each(['all', '2024-10,2026-09'])('refuses --edition %s, as it prints one', async (names) => {
	let [out, err] = ['', ''];
	const code = await program(['--edition', names], {
		out: (text) => void (out += text),
		err: (text) => void (err += text)
	});
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toMatch(
		/^A program is printed of one edition at a time\. Choose one of .*2024-10.*\.\n$/
	);
});
