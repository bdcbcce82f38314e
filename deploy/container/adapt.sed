# From deploy/nginx.conf: ports that need no rights. Readers use 443 and 80, which the machine leads here.
s/\(listen \(\[::\]:\)\{0,1\}\)443\( \)/\18443\3/
s/\(listen \(\[::\]:\)\{0,1\}\)80\([ ;]\)/\18080\3/
# Every container has its own disk, on which nothing else is written.
s#/var/www/acme#/srv/xuncha/acme#
