// node vitepress.mjs <site> <output> <url>: a page in which each image that is not found asks for /missing/…
import { relative } from 'node:path'
import { build } from 'vitepress'
import missing from './missing.mjs'

const [site, outDir] = process.argv.slice(2)

await build(site, {
  outDir,
  onAfterConfigResolve(config) {
    config.ignoreDeadLinks = true
    config.userConfig.transformHead = undefined
    config.transformHead = ({ pageData }) => [
      ['meta', { name: 'source', content: relative(site, `${config.srcDir}/${pageData.filePath}`) }]
    ]
    config.vite = {
      ...config.vite,
      build: { ...config.vite?.build, assetsInlineLimit: 0 },
      plugins: [...(config.vite?.plugins ?? []), missing()]
    }
  }
})
