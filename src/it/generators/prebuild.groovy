// names are relative to the top level of git
new File(basedir, '.git').mkdir()
return true
