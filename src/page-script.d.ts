declare module '*?page-script' {
	/** The address of the script. */
	export const script: string;
	/** The addresses of the chunks that it imports at once. */
	export const preloads: readonly string[];
	/** The address of its styles; empty on the development server, which sends them along with the page. */
	export const styles: string;
}
