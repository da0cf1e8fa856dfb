declare const APP_VERSION: string;

/** The version of the app, as package.json has it. */
export const appVersion: string = APP_VERSION;
