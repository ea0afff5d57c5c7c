declare module '*?page-script' {
	/** The addresses of a script that is bundled on its own, and of its styles; empty where those come with the page. */
	export const script: string;
	export const styles: string;
}
