using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DialogueMining.Benchmarks;

if (args is ["kmeans", .. string[] numbers])
{
    PeerRun.Run(numbers);
    return;
}

if (args is ["sparse", .. string[] sparse])
{
    PeerRun.RunSparse(sparse);
    return;
}

// Short jobs: what is measured differs by halves and doubles, not by per cent.
IConfig config = DefaultConfig.Instance
    .AddJob(Job.Default.WithWarmupCount(4).WithIterationCount(8).WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(new RateColumn())
    .HideColumns(Column.Error, Column.Gen0, Column.Gen1, Column.Gen2);

BenchmarkSwitcher.FromAssembly(typeof(RateColumn).Assembly).Run(args, config);
