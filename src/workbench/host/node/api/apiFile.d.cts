/** Returns the path of the JSON file that describes PowerPoint's API. Generates the file when it is out of date. */
export function apiFile(): string;
