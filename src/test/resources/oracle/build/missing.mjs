// Vite stops at the first import that it cannot resolve or read; this leads it to a URL where nothing lies.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'

const MARK = '\0missing:'
const READ = /\.(?:[cm]?[jt]sx?|json5?|css|less|s[ac]ss|styl|vue|astro|mdx?|markdown|wasm|node)$/
// who imports what: a post, or Astro for one
const OF_A_POST = /\.mdx?(?:\?\S*)? |astroContentImageFlag/

// value: what the generator takes an imported image for, by its URL
export default function missing(value = url => url) {
  const stub = id => `export default ${JSON.stringify(value('/missing/' + encodeURIComponent(id)))}`
  let isAsset
  return {
    name: 'missing',
    enforce: 'post',
    configResolved(config) {
      isAsset = config.assetsInclude
    },
    resolveId: {
      order: 'post',
      handler: (id, importer) => (!id.includes('\0') && OF_A_POST.test(`${importer} ${id}`) ? MARK + id : null)
    },
    load: {
      order: 'pre',
      handler(id) {
        if (id.startsWith(MARK)) return stub(id.slice(MARK.length))
        const unreadable = !READ.test(id) && (!isAsset(id) || /[#?]/.test(id))
        return unreadable && existsSync(id) ? stub(basename(id)) : null
      }
    }
  }
}
