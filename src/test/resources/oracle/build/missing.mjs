// Vite stops at the first import that it cannot resolve or read; this leads it to a URL where nothing lies.
import { existsSync } from 'node:fs'

const MARK = '\0missing:'
const READ = /\.(?:[cm]?[jt]sx?|json5?|css|less|s[ac]ss|styl|vue|astro|mdx?|markdown|wasm|node)$/
const stub = id => `export default ${JSON.stringify('/missing/' + encodeURIComponent(id))}`

let isAsset

export default {
  name: 'missing',
  enforce: 'post',
  configResolved(config) {
    isAsset = config.assetsInclude
  },
  resolveId: {
    order: 'post',
    handler: id => (id.includes('\0') ? null : MARK + id)
  },
  load: {
    order: 'pre',
    handler(id) {
      if (id.startsWith(MARK)) return stub(id.slice(MARK.length))
      return !READ.test(id) && !isAsset(id) && existsSync(id) ? stub(id) : null
    }
  }
}
