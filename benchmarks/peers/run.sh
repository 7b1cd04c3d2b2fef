#!/bin/sh
# k-means beside scikit-learn and faiss, on one thread and on two, in one go on a machine that does nothing else: the complete
# table takes about an hour. Rows may be given: benchmarks/peers/run.sh 20000 200000
#
#     apt-get install python3-sklearn libopenblas0-pthread python3-faiss
set -e
cd "$(dirname "$0")/../.."
rows=${*:-20000 200000 1000000}
POINTS=${POINTS:-/tmp}
ROWS=$(echo "$rows" | tr ' ' ,)
export POINTS ROWS
dotnet build benchmarks -c Release -v q
for threads in 1 2; do
    OMP_NUM_THREADS=$threads OPENBLAS_NUM_THREADS=$threads /usr/bin/python3 benchmarks/peers/kmeans.py $rows
done
# Ours for both numbers of threads, and the share of the processor's peak (Ratio of Compare to Peak: 1 is all of it).
dotnet run -c Release --no-build --project benchmarks -- --filter '*ClusteringBenchmarks*' '*AssignmentBenchmarks*'
