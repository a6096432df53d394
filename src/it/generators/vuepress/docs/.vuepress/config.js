module.exports = {
  title: '面包笔记',
  base: '/bread/',
  locales: { '/': { lang: 'zh-CN' } },
  themeConfig: {
    nav: [{ text: '配方', link: '/recipes/' }],
    sidebar: 'auto'
  }
}
