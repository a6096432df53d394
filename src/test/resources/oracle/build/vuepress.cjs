// node vuepress.cjs <site> <output> <url>: VuePress 1 and 2, as installed
const fs = require('fs')
const path = require('path')

const [site, dest] = process.argv.slice(2)
const { version } = JSON.parse(fs.readFileSync(`${__dirname}/node_modules/vuepress/package.json`))
process.env.NODE_ENV = 'production'

function stop(error) {
  console.error(error)
  process.exit(1)
}

function first() {
  const { build } = require('@vuepress/core')
  const stub = require.resolve('./missing-loader.cjs')
  // webpack stops at the first import that it cannot resolve; this leads it to a URL where nothing lies
  class Missing {
    apply(compiler) {
      compiler.hooks.normalModuleFactory.tap('missing', factory =>
        factory.hooks.resolver.tap('missing', resolve => (data, done) =>
          resolve(data, (error, found) => {
            const lost = error || (found && found.type === 'javascript/auto' && found.loaders.length === 0 && isAsset(found))
            if (!lost) return done(error, found)
            resolve({ ...data, request: `${stub}!${stub}?${encodeURIComponent(data.request)}` }, done)
          })
        )
      )
    }
  }
  const isAsset = ({ resource }) => resource && !/\.(?:[cm]?jsx?|json|vue)(?:\?|$)/.test(resource)
  return build({
    sourceDir: site,
    dest,
    cache: false,
    plugins: [
      {
        name: 'oracle',
        extendPageData(page) {
          if (page._filePath) {
            page.frontmatter.meta = [{ name: 'source', content: path.relative(site, page._filePath) }]
          }
        },
        chainWebpack(config) {
          config.plugin('missing').use(Missing)
          for (const rule of ['images', 'media', 'fonts']) {
            config.module.rule(rule).use('url-loader').tap(options => ({ ...options, limit: 1 }))
          }
        }
      }
    ]
  })
}

async function second() {
  const { pathToFileURL } = require('url')
  const { createBuildApp } = await import('@vuepress/core')
  const { viteBundler } = await import('@vuepress/bundler-vite')
  const missing = (await import(pathToFileURL(require.resolve('./missing.mjs')))).default
  const file = ['js', 'mjs', 'ts'].map(end => `${site}/.vuepress/config.${end}`).find(fs.existsSync)
  const config = file ? (await import(pathToFileURL(file))).default : {}
  const app = createBuildApp({
    ...config,
    source: site,
    dest,
    theme: { name: 'bare' },
    plugins: [
      {
        name: 'oracle',
        clientConfigFile: `${site}/.vuepress/client.js`,
        extendsPage(page) {
          page.frontmatter.head = [['meta', { name: 'source', content: page.filePathRelative ?? '' }]]
        }
      }
    ],
    bundler: viteBundler({
      viteOptions: { plugins: [missing()], build: { assetsInlineLimit: 0 } }
    })
  })
  await app.init()
  await app.prepare()
  await app.build()
}

// a page's own scripts are no references of the post
function withoutScripts() {
  for (const name of fs.readdirSync(dest, { recursive: true }).filter(name => name.endsWith('.html'))) {
    const file = path.join(dest, name)
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/<script[^>]*><\/script>/g, ''))
  }
}

;(version.startsWith('1.') ? first() : second()).then(withoutScripts).catch(stop)
