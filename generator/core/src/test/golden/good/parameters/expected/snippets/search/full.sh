curl 'https://eu.example.com/v1/search/all/1?q=q&created%5Bgt%5D=1&created%5Bgte%5D=1&created%5Blt%5D=1&created%5Blte%5D=1&tags=tag&csv=csv&pipes=pipe&spaces=space&raw=raw&filter=%7B%22gt%22%3A1%2C%22gte%22%3A1%2C%22lt%22%3A1%2C%22lte%22%3A1%7D&id=id_123&options=options&body=body' \
  -H 'X-Trace-Id: x_trace_123' \
  -H 'id: id_123' \
  -b 'session=session'
