/** What stops the command before it has read a photo; its message is for the person who typed the command. */
export class CannotBegin extends Error {}
