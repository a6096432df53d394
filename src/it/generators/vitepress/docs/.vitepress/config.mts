import { defineConfig } from 'vitepress'

export default defineConfig({
  title: '观星笔记',
  lang: 'zh-CN',
  base: '/stars/',
  themeConfig: {
    sidebar: [{ text: '夏季', link: '/summer' }]
  }
})
