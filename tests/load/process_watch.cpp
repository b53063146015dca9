// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_watch.h"

#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

ProcessSample ProcessSample::of(int64_t pid)
{
    ProcessSample sample;
    const std::string folder = "/proc/" + std::to_string(pid);
    std::ifstream stat(folder + "/stat");
    std::string line;
    if (!std::getline(stat, line))
        return sample;
    // The name may have blanks; what follows its closing bracket begins with field 3 (proc(5)).
    std::istringstream fields(line.substr(line.rfind(')') + 1));
    std::string field;
    for (int number = 3; fields >> field && number <= 15; ++number) {
        if (number >= 14)
            sample.cpuSeconds += std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
    std::ifstream statm(folder + "/statm");
    int64_t size = 0;
    int64_t resident = 0;
    statm >> size >> resident;
    sample.residentBytes = resident * sysconf(_SC_PAGESIZE);
    return sample;
}
