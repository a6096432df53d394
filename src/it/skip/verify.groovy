def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] content:lint is skipped') == 2
assert log.count(' read: ') == 1
assert (log =~ /_posts\/2024-01-02-hello\.md:11:\d+ error /).size() == 1
return true
