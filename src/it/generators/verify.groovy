def log = new File(basedir, 'build.log').getText('UTF-8')
// path:line:column severity [rule]; what a message says is for the rule's page to test
def findings = log.readLines()
        .collect { it =~ /^\[(ERROR|WARNING|INFO)\] (\S+:\d+:\d+) (error|warning|info) .+ (\[[a-z-]+\])$/ }
        .findAll { it.matches() && it.group(1) == it.group(3).toUpperCase() }
        .collect { [it.group(2), it.group(3), it.group(4)].join(' ') }
assert findings == new File(basedir, 'findings.txt').readLines('UTF-8')

def folders = [hugo: 'hugo', hexo: 'hexo', vuepress: 'vuepress/docs', vitepress: 'vitepress/docs', astro: 'astro', plain: 'plain']
assert (log =~ /\[INFO\] (\S+) site in (\S+)/).collect { [it[1], it[2]] } == folders.collect { [it.key, it.value] }
def posts = [hugo: 5, hexo: 3, vuepress: 3, vitepress: 3, astro: 3, plain: 2]
assert (log =~ /(?m)^\[INFO\] (\d+) posts read/).collect { it[1] as int } == posts.values() as List
assert log.contains('[INFO] No posts found: plain site in .')
folders.keySet().each { assert log =~ /(?m)^\[INFO\] $it \.+ FAILURE/ }
return true
