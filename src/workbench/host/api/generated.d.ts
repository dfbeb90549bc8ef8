/** The description that `src/tools/apiMembers` generates. `imports` in package.json names its module. */
declare module '#powerpoint-api' {
  const description: import('./apiDescription.ts').ApiDescription;
  export default description;
}
