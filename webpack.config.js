import { createHash } from 'node:crypto';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { apiFile } from './src/workbench/host/node/api/apiFile.cjs';

const root = import.meta.dirname;
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** Fluent UI makes empty style elements and fills them through the CSSOM; only empty ones are let in. */
const EMPTY_STYLE = `'sha256-${createHash('sha256').update('').digest('base64')}'`;

/** @param {Record<string, string>} directives */
const policy = directives =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'style-src': `'self' ${EMPTY_STYLE}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...directives,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const page = (name, parameters, folder = 'src') =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `${folder}/${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { officeScripts: [], ...parameters },
  });

/**
 * `webpack` builds the task pane for PowerPoint in dist/. `--env workbench` builds the workbench instead: the
 * same task pane with the Office.js of npm, which finds the embedded host of the page around it.
 */
export default env => {
  const workbench = Boolean(env.workbench);
  const pane = workbench
    ? page('taskpane', {
        policy: policy({}),
        officeScripts: ['workbenchFrame.js', 'office/office.js'],
      })
    : page('taskpane', {
        // On a host that Office.js does not know it waits for a frame of its own folder (office-js #6695, #1005).
        policy: policy({ 'script-src': `'self' ${OFFICE_CDN}`, 'frame-src': OFFICE_CDN }),
        officeScripts: [`${OFFICE_CDN}/lib/1/hosted/office.js`],
      });
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: workbench ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane.tsx',
      ...(workbench && {
        workbench: './src/workbench/workbench.tsx',
        workbenchFrame: { import: './src/workbench/workbenchFrame.ts', filename: 'workbenchFrame.js' },
      }),
    },
    output: {
      path: path.join(root, workbench ? 'node_modules/.cache/workbench' : 'dist'),
      filename: '[name].[contenthash:6].js',
      // Beside the page, wherever that is; finding out at run time would take the same stand-in as `global` below.
      publicPath: '',
      assetModuleFilename: 'assets/[name].[contenthash:6][ext]',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      ...(workbench && { alias: { '#powerpoint-api': apiFile() } }),
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.(pptx|png|woff2)$/, type: 'asset/resource' },
        { test: /\.css$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      // Webpack's own stand-in for the global object makes code from text, which the policy of the page forbids.
      new webpack.DefinePlugin({ global: 'globalThis' }),
      pane,
      ...(workbench
        ? [
            page(
              'workbench',
              {
                policy: policy({
                  'style-src': "'self' 'unsafe-inline'",
                  'img-src': "'self' data: blob:",
                  'frame-src': "'self'",
                  'media-src': 'blob:',
                }),
              },
              'src/workbench',
            ),
          ]
        : [new CopyPlugin({ patterns: [{ from: 'assets/icon-*.png' }] })]),
    ],
    // The workbench stays on this machine.
    optimization: { minimize: !workbench },
    performance: { hints: false },
    cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
    stats: 'errors-warnings',
    // Whoever runs tests changes nothing meanwhile.
    watchOptions: process.env.CI ? { ignored: /./ } : {},
    infrastructureLogging: { level: 'warn' },
    devServer: {
      host: 'localhost',
      port: Number(process.env.PORT || 3000),
      hot: false,
      client: false,
      static: [
        {
          directory: path.join(root, 'node_modules/@microsoft/office-js/dist'),
          publicPath: '/office',
          watch: false,
        },
      ],
      historyApiFallback: { index: '/workbench.html' },
      devMiddleware: { index: 'workbench.html' },
      setupExitSignals: true,
      open: hasDisplay,
      onListening: ({ server }) => {
        process.stdout.write(`Workbench: http://localhost:${server.address().port}  (Ctrl+C stops it)\n`);
      },
    },
  };
};
