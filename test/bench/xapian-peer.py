# Indexes stemmed documents in Xapian and times its ten best for single terms, each with what is stored of it, as the engine
# gives it: milliseconds as a JSON list on stdout.
import json
import sys
import time

import xapian

with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
database = xapian.WritableDatabase(sys.argv[2], xapian.DB_CREATE_OR_OVERWRITE)
for text, stored in zip(given["documents"], given["stored"]):
    document = xapian.Document()
    document.set_data(stored)
    for position, word in enumerate(text.split()):
        document.add_posting(word[:60], position)
    database.add_document(document)
database.commit()
enquire = xapian.Enquire(database)
enquire.set_weighting_scheme(xapian.BM25Weight())
times = []
for word in given["queries"]:
    started = time.perf_counter()
    enquire.set_query(xapian.Query(word[:60]))
    [match.document.get_data() for match in enquire.get_mset(0, 10)]
    times.append((time.perf_counter() - started) * 1000)
json.dump(times, sys.stdout)
