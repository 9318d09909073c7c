import HtmlWebpackPlugin from 'html-webpack-plugin'
import MiniCssExtractPlugin from 'mini-css-extract-plugin'

export default {
  entry: './src/main.tsx',
  output: {
    filename: '[name].[contenthash:8].js',
    clean: true,
    // A policy with `require-trusted-types-for 'script'` lets webpack fetch a chunk only through a policy of its own.
    trustedTypes: true,
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      // A file, and no <style>: `style-src 'self'` allows no other.
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  // Webpack's own limit is for files before they are compressed. These travel as 100 kB.
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({ template: 'src/index.html', favicon: 'src/favicon.svg' }),
  ],
}
