def log = new File(basedir, 'build.log').getText('UTF-8')
def findings = log.readLines()
        .collect { it =~ /^\[(ERROR|WARNING|INFO)\] (\S+:\d+:\d+ (error|warning|info) .+ \[[a-z-]+\])$/ }
        .findAll { it.matches() && it.group(1) == it.group(3).toUpperCase() }
        .collect { it.group(2) }
assert findings == new File(basedir, 'findings.txt').readLines('UTF-8')
['hugo', 'hexo', 'vuepress', 'vitepress', 'astro', 'plain'].each { module ->
    assert log =~ /(?m)^\[INFO\] $module \.+ FAILURE/
}
assert log =~ /(?m)^\[INFO\] generators \.+ SUCCESS/
return true
