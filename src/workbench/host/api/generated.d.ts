/** The description that `src/workbench/host/node/api` generates. `imports` in package.json names its module. */
declare module '#powerpoint-api' {
  const description: import('./apiDescription.ts').ApiDescription;
  export default description;
}
