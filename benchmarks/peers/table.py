"""Reads the lines of kmeans.py and of ours, and prints the table: least seconds, mean inertia, how many times as fast."""
import collections
import sys

runs = collections.defaultdict(list)
for line in sys.stdin:
    peer, threads, rows, clusters, *numbers = line.split()
    runs[int(threads), int(rows), int(clusters), peer].append([float(number) for number in numbers])

print("| threads | rows | clusters | scikit-learn | faiss, 25 rounds | ours | times as fast as the best |")
print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
for threads, rows, clusters in sorted({key[:3] for key in runs}, key=lambda key: (key[1], key[2], key[0])):
    cells, seconds = [], {}
    for peer in ("scikit-learn", "faiss", "ours"):
        found = runs.get((threads, rows, clusters, peer))
        if not found:
            cells.append("not run")
            continue
        seconds[peer] = min(run[1 if threads == 1 else 0] for run in found)
        inertia = sum(run[2] for run in found) / len(found)
        cells.append(f"{seconds[peer]:.3g} s ({inertia:,.0f})")
    peers = [value for peer, value in seconds.items() if peer != "ours"]
    ratio = f"{min(peers) / seconds['ours']:.1f}" if peers and "ours" in seconds else ""
    print(f"| {threads} | {rows:,} | {clusters} | {' | '.join(cells)} | {ratio} |")
