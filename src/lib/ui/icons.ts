/** The icons in use, by their names at lucide.dev. The server writes them into every page. */
export const ICONS = [
	'check',
	'arrow-right',
	'arrow-left',
	'arrow-up',
	'arrow-down',
	'corner-up-right',
	'x',
	'circle-alert',
	'volume-2',
	'printer',
	'share',
	'download',
	'upload',
	'wifi-off',
	'calendar',
	'circle-help',
	'circle-check',
	'rotate-ccw',
	'plus',
	'minus',
	'trash-2',
	'phone',
	'list',
	'play',
	'pause',
	'step-back',
	'step-forward',
	'gauge',
	'qr-code'
] as const;

export type IconName = (typeof ICONS)[number];
