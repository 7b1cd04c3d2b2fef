#!/bin/sh
# k-means beside scikit-learn and faiss, on one thread and on two. The peers take turns, seed after seed, so that what
# else the machine does falls on all alike; the table gives the least of all seeds, by the processor's time on one thread
# and by the clock on two. The complete table takes about an hour. Rows may be given: benchmarks/peers/run.sh 20000 200000
#
#     apt-get install python3-sklearn libopenblas0-pthread python3-faiss
set -e
cd "$(dirname "$0")/../.."
POINTS=${POINTS:-/tmp}
export POINTS
ours=artifacts/bin/DialogueMining.Benchmarks/release/DialogueMining.Benchmarks.dll
lines=$(mktemp)
dotnet build benchmarks -c Release -v q >&2
for rows in ${*:-20000 200000 1000000}; do
    for clusters in 20 200; do
        seeds="1 2 3"
        peers="scikit-learn faiss"
        [ $((rows * clusters)) -ge 20000000 ] && seeds=1
        # To convergence, scikit-learn takes a quarter of an hour there.
        [ $((rows * clusters)) -ge 200000000 ] && peers=faiss
        for threads in 1 2; do
            export OMP_NUM_THREADS=$threads OPENBLAS_NUM_THREADS=$threads
            for seed in $seeds; do
                for peer in $peers; do
                    /usr/bin/python3 benchmarks/peers/kmeans.py $peer "$rows" $clusters "$seed"
                done
                dotnet $ours kmeans "$rows" $clusters $threads "$seed"
            done
        done
    done
done | tee "$lines" >&2
/usr/bin/python3 benchmarks/peers/table.py < "$lines"
# The share of the processor's peak where rows are compared with centres (Ratio of Compare to Peak: 1 is all of it).
dotnet run -c Release --no-build --project benchmarks -- --filter '*AssignmentBenchmarks*' >&2
