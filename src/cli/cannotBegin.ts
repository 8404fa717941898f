/** Stops the command; the message is for the person who typed it. */
export class CannotBegin extends Error {}
