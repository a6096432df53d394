def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] No posts found: plain site in ')
assert log.contains('[INFO] image-missing: ')
return true
