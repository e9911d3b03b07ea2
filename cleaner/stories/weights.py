"""The tables of the story splitter, written by scripts/train_stories.

Learned from 9,929 single stories, none of whose text is here: aeb 174, ar 231, bbc 1,566,
dragnet 563, es 663, fnc 1,127, pt 78, reut 4,484, traf 443, zh 600.
"""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-3.000, 1.157, -3.773, """
+2.228 closes>1e-35
+1.948 cross<=0.387 below>0.177 peak>-2
+1.234 cross<=0.387 below>0.177 peak<=-2
+1.199 names>1.5
-1.032 others>94.5
+0.827 names>1e-35 twin>1e-35
+0.734 cross>0.387 twin>1e-35
+0.734 cross<=0.387 below<=0.177
+0.573 closes>1e-35 below1>0.402
+0.542 twin>1e-35 ownsupport>0.962
+0.527 names>1e-35 echo>0.134
-0.520 width<=16.5
+0.497 others<=22.5 signed>1.5 lines<=3.5
+0.478 names>1.5 below>0.524
+0.443 longer>5.5 below>0.336 runbelow>2.5 names>1e-35
+0.442 peak>-0.889 below>1e-35 longer>4.5
+0.425 words>18.5
+0.398 lines<=2.5 signed>1e-35
+0.395 cross>0.387 twin<=1e-35 signed>1e-35
+0.389 unlike<=1e-35 capsdiff<=0.417
+0.386 lines>2.5 signed>1.5 lines<=3.5
+0.375 below>0.723 signed>1e-35
-0.365 names<=1e-35 keyhead>0.87
+0.353 local>2.18 below>0.177 runbelow>1.5 unlike<=0.589
+0.317 others<=94.5 signed>1e-35 below1>0.843
+0.301 peak>-0.889 below>1e-35 longer<=4.5
+0.295 others<=22.5 signed>1e-35 below1>0.441
+0.281 cross<=0.568 below>0.201 runbelow>2.5
+0.277 local>2.18 below>0.177 runbelow>1.5 unlike>0.589
+0.267 names>-1.5 lines<=2.5 signed>1e-35
+0.261 width>30.5 below>0.351 names>1e-35 runbelow>2.5
+0.260 above<=0.402 late<=0.0437 closes>1e-35
+0.251 names>-1e-35 below>0.446 signed>1e-35
+0.249 width>16.5 lines<=3.5 signed>1e-35 below>0.864
+0.248 longer>5.5 below>0.336 runbelow>2.5 names<=1e-35
-0.247 below<=0.177 near>0.123
+0.239 names>-1e-35 late<=0.141 closes>1e-35
+0.237 echo>1e-35 unlike<=0.567 runbelow>2.5
+0.224 cross<=0.568 below>0.201 runbelow<=2.5 local>11.2
-0.223 names<=-1e-35 local<=7.42
+0.221 local>2.18 below>0.177 runbelow<=1.5
+0.219 carry<=0.0186 lines<=1.5 local>6.37
+0.215 below>0.211 signed>1e-35
+0.207 words>14.5 lines<=1.5
+0.204 unlike<=0.527 others<=5.5 late>0.0437 names>-1e-35
-0.202 closes<=1e-35 signed<=1e-35 width<=16.5 crossz>-7.16
+0.201 peak>-0.889 below<=1e-35
+0.201 peak<=-0.889 longer>5.5 below>0.351
+0.200 names<=1.5 words>14.5
+0.200 peak>-2.89 late>0.0305 above<=0.413
+0.197 cross>0.387 twin<=1e-35 signed<=1e-35 local>4.86
+0.196 words>14.5 lines<=1.5 below1>0.0427
+0.195 above<=0.402 late>0.0437 keyhead<=0.462 runbelow>1.5
+0.194 others<=94.5 signed>1e-35 below1>0.441
-0.190 closes<=1e-35 signed<=1e-35 width<=16.5
+0.189 late>0.706 peak>11.7
-0.186 lines<=2.5 signed<=1e-35 names<=-1.5
+0.180 ownsupport>0.128 own<=0.41 late>0.336 above<=0.398
-0.178 keyhead>0.87 echo<=0.297
+0.178 width>16.5 lines<=2.5 signed>1e-35
-0.169 lines<=2.5 signed<=1e-35 unlike>1.5
+0.168 cross<=0.568 below>0.201 runbelow<=2.5 local<=11.2
+0.168 width>30.5 below>0.351 names>-1e-35 runbelow>2.5 names<=1e-35
+0.168 names>-1e-35 below>0.297 signed>1e-35
+0.166 names>1e-35 echo<=0.134
+0.165 twin>1e-35 crossz<=-6.58
+0.164 carry<=1e-35 lines<=1.5 capsdiff<=0.742
+0.163 longer>5.5 below>0.336 runbelow<=2.5
+0.157 unlike<=0.718 others<=5.5 late>0.0437 names>-1e-35
-0.157 words<=18.5 twin<=1e-35 capsdiff>0.0403 local<=-8.02 leans>1e-35
-0.155 others>22.5
+0.150 peak>-4.14 late>0.0872 cross<=0.606 above<=0.322
+0.147 local>4.41 echo>1e-35 runbelow>1.5
+0.147 below>0.0779 signed>1e-35 others<=20.5
+0.143 longer>-1e-35 signed>1e-35 below>0.239
+0.142 echo>1e-35 runbelow>2.5 names>-1e-35 style<=0.902
-0.141 names<=1.5 words<=14.5 twin<=1e-35 above>0.653
-0.140 names<=1e-35 keyhead>0.87 below1<=0.496
-0.140 lines>2.5 signed<=1.5
+0.140 signed>1.5 lines<=3.5
+0.140 below>0.211 signed<=1e-35 peak>-0.889 style<=0.964 crossz<=-2.88
+0.139 echo>1e-35 unlike>0.567 carry<=0.1
+0.139 echo>1e-35 unlike<=0.567 runbelow<=2.5
-0.139 names<=-1.5
+0.138 runbelow>1.5 echo>1e-35 signed>1e-35
+0.137 local>2.18 below<=0.177
+0.137 local<=2.18 unlike<=0.347 others<=5.5
-0.137 others<=94.5 signed<=1e-35 width<=16.5
+0.137 unlike<=0.091 capsdiff<=0.1
-0.136 others>22.5 carry>0.289
+0.136 width>30.5 near<=0.188 below>0.287 capsdiff<=0.458 style<=0.431
-0.134 lines>3.5 below1<=0.402
+0.134 ownsupport>0.239 own<=0.335 late<=0.215 closes>1e-35
-0.134 leadtail<=0.116 signed<=1e-35
+0.133 signed>1e-35 below>0.417 others<=20.5
-0.131 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per<=0.209
+0.130 lines<=3.5 signed>1e-35 below>0.864
-0.129 names<=-1e-35 peak<=-9.78
+0.128 unlike<=0.338 own<=0.487 late>0.16 ownsupport>1e-35
+0.128 unlike<=0.0328 below>0.245
-0.125 closes<=1e-35 leadtail<=0.0954 keyhead>0.0887
-0.125 below<=0.0779 late<=0.626
+0.124 words>4.5 below>0.497 leadtail>0.304 others<=6.5
+0.124 names>1e-35 twin<=1e-35
+0.123 runbelow>1.5 below>0.239 signed>1e-35 lines<=3.5
+0.123 twin>1e-35 ownsupport<=0.962 per>0.126
+0.122 names>1.5 below<=0.524
+0.122 names>-1.5 lines>2.5 signed>1.5 lines<=3.5
+0.122 closes>1e-35 below1<=0.402
+0.120 width>16.5 lines<=3.5 signed>1.5
+0.118 below>0.177 signed>1e-35
-0.118 below<=0.177 near<=0.123 carry>0.139
+0.117 leadtail>0.491 others<=6.5 words>3.5 below>0.313
+0.117 words<=18.5 twin>1e-35 local>-1e-35
+0.116 lines<=3.5 signed>1e-35 below1>0.298
+0.116 ownsupport>0.239 own<=0.335 late>0.215 above<=0.539
+0.115 twin>1e-35 ownsupport<=0.962
-0.115 words<=18.5 twin<=1e-35 capsdiff>0.0403 keyhead>0.725
+0.115 closes>1e-35 below1>0.298
-0.114 unlike>1e-35 signed<=1e-35 width<=12.5
-0.114 unlike>0.0328 near>0.199 others>6.5
+0.113 above<=0.402 late>0.0437 keyhead<=0.462 runbelow<=1.5
+0.113 closes<=1e-35 style<=0.652 below>1e-35 keyhead<=0.379
+0.111 others<=94.5 signed>1e-35 below1<=0.843 capsdiff<=0.0714
-0.111 signed<=1.5 width<=12.5
-0.111 lines>2.5 below<=0.612 capsdiff>0.165
+0.111 width>30.5 below>0.351 names>-1e-35 runbelow<=2.5
+0.111 unlike<=0.527 others<=5.5 late>0.0437 names<=-1e-35
+0.111 unlike<=0.527 others<=5.5 late<=0.0437
+0.110 names>-1e-35 below>0.297 signed<=1e-35 runbelow>3.5 words>3.5
+0.109 names>-1e-35 late>0.141 near<=0.332 others<=7.5
+0.108 twin>1e-35 per>0.185 peak>-18
+0.108 others<=22.5 signed>1.5 lines>3.5
-0.106 unlike>1e-35 near>0.716 longer<=16.5
-0.105 closes<=1e-35 style>0.822 cross>0.207
+0.105 closes<=1e-35 peak>2.13 below>1e-35
+0.103 width>21.5 near<=0.199 local>1.3 late>0.385 cross<=0.568
+0.103 others<=94.5 late>0.622 twin>1e-35 width>38.5
-0.102 names<=1.5 closes<=1e-35 signed<=1e-35 width<=16.5
+0.102 others<=94.5 per>0.287 twin>1e-35 peak>-26.6
+0.102 leadtail>0.116 others<=2.5 words>4.5 capsdiff<=0.0403
+0.101 unlike<=1e-35 capsdiff>0.417
+0.101 longer>5.5 below<=0.336
+0.101 longer<=5.5 local>7.42 below>0.297
+0.100 twin<=1e-35 signed>1e-35
+0.100 cross>0.568 unlike<=0.476 others<=5.5
+0.100 cross<=0.568 below<=0.201
+0.100 keyhead<=0.87 closes>1e-35
+0.099 capsdiff<=0.445 unlike<=0.172 below>0.211 style<=0.451
+0.099 closes<=1e-35 style>0.652 twin>1e-35
+0.098 ownsupport>0.128 own<=0.316 late>0.274 above<=0.546
+0.097 names>-1e-35 late>0.141 keyhead<=0.36 above<=0.398
+0.096 width>16.5 near<=0.199 late>0.141 peak>6.78
+0.096 late<=0.589 others<=7.5 words>14.5
+0.096 names>-1e-35 late>0.167 carry<=0.0462 width>40.5
+0.096 unlike<=0.784 runbelow>2.5 others<=2.5 per>-0.134
+0.095 closes<=1e-35 peak>4.88 below>1e-35
+0.095 signed>1e-35 below1>0.868
+0.094 width>30.5 near<=0.188 below>0.287 capsdiff<=0.458 style>0.431
+0.094 echo>1e-35 runbelow>2.5 names>-1e-35 style>0.902
-0.094 twin<=1e-35 signed<=1e-35 others>2.5 above>0.251
+0.093 echo<=1e-35 local>12.3 below>1e-35
+0.093 width>16.5 names>-1e-35 below>0.287 signed>1e-35
-0.093 local<=4.41 runbelow<=2.5 style>0.752
+0.093 words>14.5 lines>1.5
+0.093 below>0.177 signed>1e-35 below<=0.723
+0.092 near<=0.308 late>0.28 cross<=0.585
+0.092 width>21.5 near<=0.199 local>1.3 late<=0.385 twin>1e-35
-0.092 above>0.402 others>3.5 echo<=0.858
+0.092 closes<=1e-35 style>0.822 cross<=0.207
-0.091 twin<=1e-35 signed<=1e-35 others>2.5 above>0.264
-0.091 closes<=1e-35 peak<=2.13 style>0.67 twin<=1e-35 signed<=1e-35
+0.090 closes<=1e-35 signed>1e-35 below1>0.202
-0.090 late>0.706 peak<=11.7 words<=4.5 names<=-1e-35 lines>2.5
+0.089 others<=19.5 signed>1.5 below1>0.223
-0.088 names<=-1e-35 local<=7.42 signed<=1e-35
+0.088 ownsupport>0.128 own<=0.41 late<=0.336 unlike<=0.091 below>0.211
+0.088 local>4.41 echo>1e-35 runbelow<=1.5
+0.088 local>4.41 echo<=1e-35 late>0.308
+0.088 peak>-4.14 late>0.0872 cross<=0.606 above>0.322
+0.088 width>16.5 near<=0.199 late<=0.141 closes>1e-35
+0.087 runbelow>1.5 echo>1e-35 signed<=1e-35 unlike<=0.164 capsdiff<=0.324
+0.087 late>0.296 own<=0.836 peak>-11.5 per>0.119 unlike<=0.918 lines<=2.5 keyhead<=0.304
-0.087 capsdiff>0.628 below<=0.401 above>0.251
+0.087 names>-1e-35 late>0.598 above<=0.637 keyhead<=0.5
-0.087 twin<=1e-35 others>2.5 signed<=1e-35 cross>0.518
-0.086 width>16.5 lines>3.5
+0.086 closes>1e-35 local>-15.4 below>0.201
+0.086 twin>1e-35 local>-1e-35
-0.086 near>0.308 others>4.5
+0.086 near<=0.261 late>0.28 cross<=0.534
-0.086 closes<=1e-35 peak<=4.88 style>0.451 twin<=1e-35 signed<=1e-35
+0.085 unlike<=1e-35
+0.085 late>0.622 peak>8.9
+0.085 lines>3.5 below1>0.402
+0.085 late>0.612 peak>7.47
-0.085 signed<=1e-35 twin<=1e-35 others>1.5 above>0.402
+0.085 others<=94.5 lines>2.5 below>0.612 peak>-2.6
-0.085 words<=18.5 twin<=1e-35 capsdiff>0.0403 carry>0.314 leans>1e-35
+0.084 names>-1e-35 late<=0.141 words>13.5
+0.084 width>16.5 capsdiff<=0.553 others<=2.5 leadtail>0.31 below>0.201
+0.084 lines<=2.5 signed>1e-35 below1>0.868
+0.084 words>18.5 lines<=1.5 below>0.0686
-0.083 words<=4.5 peak<=-5.31 runbelow<=2.5
+0.083 ownsupport>0.128 own<=0.41 late<=0.336 closes>1e-35
+0.083 closes<=1e-35 style>0.81 local>8.35 above<=0.231 late>0.223
+0.083 closes<=1e-35 style<=0.81 below>1e-35 crossz<=-2.88
-0.083 names<=1.5 own>0.528 ownsupport<=0.592 capsdiff>0.05
-0.083 echo<=1e-35 local<=12.3 style>0.587
+0.083 twin>1e-35 leadtail>0.31
-0.083 peak<=-0.889 longer<=5.5 twin<=1e-35 local<=8.35
-0.082 peak<=-2.89 style>0.431 closes<=1e-35 twin<=1e-35
+0.082 others<=85 late>0.622 peak>11.7
-0.082 late<=0.622 others>7.5 near>0.0736
+0.081 others<=9.5 lines>4.5 capsdiff<=0.126
+0.081 names>-1e-35 late>0.141 above<=0.398 cross<=0.518
-0.081 others>1.5 near>0.0229 below<=0.524 before>4.5
-0.081 closes<=1e-35 runbelow<=1.5 per<=0.185
-0.081 closes<=1e-35 peak<=0.171 runbelow<=1.5
-0.080 twin<=1e-35 signed<=1e-35 own>0.487 others>3.5
+0.080 late>0.622 above<=0.156
+0.080 style<=0.886 twin>1e-35 local>-0.428
+0.080 late<=0.612 others<=7.5 leadtail>0.811
+0.080 keyhead<=0.87 closes>1e-35 below>0.0561 before<=18.5
-0.080 unlike>1e-35 near>0.199 others>6.5 late<=0.361
-0.079 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail<=0.429 keyhead>0.207
+0.079 lines>2.5 below>0.612 peak>-2.6
+0.079 leadtail>0.116 others<=1.5 per>-0.0613 below>0.0779
-0.079 closes<=1e-35 style>0.652 twin<=1e-35 signed<=1e-35
-0.079 cross>0.387 twin<=1e-35 signed<=1e-35 local<=4.86 unlike>0.188
+0.079 unlike<=0.0328 capsdiff<=0.373 below>0.475
+0.078 width>16.5 lines<=3.5 signed>1.5 below<=0.864
-0.078 late<=0.589 others>7.5 keyhead>0.153
+0.078 late>0.622 peak>11.7
-0.078 twin<=1e-35 words<=6.5 signed<=1e-35 capsdiff>0.431 per<=0.287
-0.078 closes<=1e-35 keyhead>0.0393 runbelow<=1.5 peak<=-1.16 words<=4.5
-0.078 width<=30.5 local<=14.1 signed<=1e-35
-0.078 names<=1e-35 local<=2.18 others>9.5
-0.078 cross>0.568 unlike>0.476 twin<=1e-35
-0.078 peak<=-4.14 others>3.5 signed<=1e-35
+0.077 names>1e-35 echo>0.122
+0.077 words>14.5
+0.077 names>1e-35
+0.077 closes<=1e-35 peak>0.171 late>0.0719 cross<=0.631
-0.077 names<=1.5 words<=14.5 twin<=1e-35 above<=0.653 own>0.528
-0.077 late>0.612 peak<=-9.43 others>12.5
-0.076 unlike>0.338 per<=0.162 runbelow<=3.5
-0.076 unlike>0.527 local<=4.41 signed<=1e-35
-0.076 closes<=1e-35 capsdiff>0.471 per<=0.148
-0.076 runbelow<=1.5 local<=7.42
+0.076 late<=0.622 width>19.5 capsdiff<=0.561 below1>0.0427 runbelow>2.5 keyhead<=0.258
+0.075 others<=94.5 late>0.612 cross<=0.559 peak>-9.43 per>0.119
+0.075 words>4.5 below>0.497 leadtail>0.304 others>6.5
+0.075 peak>-2.89 late>0.0305 above>0.413
+0.075 peak>-2.89 late<=0.0305
+0.075 peak<=-2.89 style>0.431 closes>1e-35
+0.075 peak<=-2.89 style<=0.431 below>0.201
+0.075 names>-1.5 lines>2.5 signed>1.5
+0.075 echo>1e-35 unlike>0.567 carry>0.1
-0.075 width<=30.5 local<=15.7 signed<=1e-35
-0.074 closes<=1e-35 style>0.81 local<=8.35
+0.074 below>0.211 signed<=1e-35 peak>-0.889 style>0.964
+0.074 below>0.211 signed<=1e-35 peak>-0.889 style<=0.964 crossz>-2.88
+0.074 below>0.211 signed<=1e-35 peak<=-0.889 twin>1e-35
-0.074 ownsupport<=0.128 keyhead>0.207 leadtail<=0.452
+0.074 cross>0.387 twin<=1e-35 signed<=1e-35 local<=4.86 unlike<=0.188
-0.074 names<=1e-35 above>0.402 others>6.5
-0.074 twin<=1e-35 words<=6.5 signed<=1e-35 peak<=-6.25 unlike>0.0782
+0.074 names>-1e-35 below>0.297 signed<=1e-35 runbelow>3.5 words<=3.5
-0.074 ownsupport<=0.239 per<=0.201
-0.074 below<=0.211 local<=18.2
+0.074 peak<=-0.889 longer>5.5 below<=0.351
+0.074 peak<=-0.889 longer<=5.5 twin>1e-35
+0.074 width>30.5 below>0.351 names<=-1e-35
-0.073 names<=1.5 carry>1e-35 style>0.886 per<=0.104 words<=3.5
+0.073 late>0.589 above<=0.381
-0.073 names<=1e-35 per<=0.287 style>0.951 words<=4.5 lines<=1.5
-0.073 words<=18.5 late>0.612 peak<=-9.43 others>12.5
-0.073 closes<=1e-35 peak<=6.78 runbelow<=1.5 keyhead>0.185
+0.072 others<=94.5 late>0.622 peak>11.7
-0.072 capsdiff>0.445 per<=0.216 signed<=1e-35
+0.072 words>18.5 lines<=1.5
+0.072 below>0.168 carry<=0.0293 width>36.5
-0.072 closes<=1e-35 keyhead>0.0393 leadtail<=0.132 style>0.97
-0.072 local<=2.18 unlike>0.347 twin<=1e-35
-0.072 names<=-1e-35 peak<=-5.63
+0.072 below>0.0779 signed>1e-35 others>20.5
+0.072 below>0.0779 signed<=1e-35 local>9.92 leadtail>0.146
-0.072 carry>1e-35 leadtail<=0.0668 peak<=-13.7
+0.072 closes<=1e-35 signed>1e-35
-0.071 others<=22.5 signed<=1.5 lines>2.5
+0.071 others<=94.5 late>0.706 words>7.5
-0.071 names<=1.5 keyhead>0.212 leans>1e-35 carry>0.143
-0.071 others>85
+0.071 width>18.5 closes>1e-35 local>-15.4
+0.070 names>-1e-35 below>0.287 signed>1e-35 below<=0.446
+0.070 names>-1e-35 below>0.287 signed<=1e-35 leadtail>0.393 others<=6.5
+0.070 others<=94.5 lines<=2.5 signed>1e-35 keyhead<=0.462
+0.070 signed>1e-35 below>0.417 others>20.5
+0.070 late<=0.612 others<=13.5 leadtail>0.811
-0.069 closes<=1e-35 style<=0.822 width<=18.5
+0.069 width>30.5 near<=0.188 below>0.287 capsdiff>0.458
+0.069 near<=0.716 names>1e-35 echo>0.0647
+0.069 late>0.612 peak>-9.43 per>0.126
+0.069 others<=94.5 crossz<=-12
+0.069 words>18.5 late>0.102
+0.069 ownsupport>0.128 own<=0.316 late<=0.274 unlike<=0.091
-0.069 ownsupport<=0.128 local<=6.88
+0.068 capsdiff<=0.628 unlike<=0.091 echo>1e-35 leadtail>0.233
+0.068 names<=1.5 words<=14.5 twin>1e-35 width>38.5
+0.068 capsdiff<=0.628 ownsupport>0.239 below1>0.0427 runbelow>2.5 own<=0.308
-0.068 longer<=-1e-35 twin<=1e-35 signed<=1e-35
-0.068 closes<=1e-35 style<=0.652 below<=1e-35
-0.068 longer<=5.5 local<=7.42 twin<=1e-35
+0.068 names>-1e-35 late>0.167 above<=0.637 late<=0.598 others<=1.5
-0.067 unlike>0.718 local<=7.42
-0.067 runbelow<=1.5 per<=0.185
-0.067 unlike>0.784 per<=0.162
-0.067 late<=0.622 width<=19.5
+0.067 others<=94.5 late>0.706 longer>32.5
-0.067 closes<=1e-35 style>0.508 near>0.101
-0.067 peak<=-2.89 style<=0.431 below<=0.201
-0.067 closes<=1e-35 keyhead>0.0393 leadtail<=0.0776 runbelow<=2.5
+0.067 unlike<=0.718 others>5.5 twin>1e-35
+0.067 unlike<=0.718 others<=5.5 late>0.0437 names<=-1e-35
+0.067 unlike<=0.718 others<=5.5 late<=0.0437
+0.067 width>16.5 lines<=3.5 signed<=1e-35 carry<=0.0741
+0.066 near<=0.308 late<=0.28 twin>1e-35
+0.066 closes<=1e-35 style>0.207 twin>1e-35 local>1e-35
+0.066 closes<=1e-35 style<=0.207 keyhead<=0.494 below>0.0779
+0.066 keyhead<=0.87 closes>1e-35 below>0.0561
-0.066 width<=21.5
-0.066 names<=1.5 near>0.716
+0.066 lines>2.5 below>0.612 late<=0.858
+0.066 others<=94.5 late<=0.706 leadtail>0.795 style<=0.67
-0.065 unlike>0.0328 signed<=1e-35 per<=0.185 ownsupport<=0.883 words<=4.5
-0.065 closes<=1e-35 style<=0.81 below<=1e-35
-0.065 words<=14.5 twin<=1e-35 capsdiff>0.431 signed<=1e-35 per<=0.216
+0.065 late>0.706 peak<=11.7 words>4.5 below1>0.528
-0.064 words<=18.5 twin<=1e-35 capsdiff>0.0403 keyhead<=0.725 lines>3.5
-0.064 names>-1.5 lines>2.5 signed<=1.5
+0.064 ownsupport>0.128 late>0.479 own<=0.308
-0.064 closes<=1e-35 style>0.207 twin<=1e-35 signed<=1e-35
-0.064 names<=1e-35 keyhead>0.159 runbelow<=2.5 words<=4.5
-0.064 carry>0.0186 leadtail<=0.0548 own>0.118
-0.063 names<=1.5 keyhead>0.36 leans>1e-35
-0.063 closes<=1e-35 capsdiff>0.445 per<=0.112
-0.063 lines<=2.5 signed<=1e-35 names>-1.5 runbelow<=1.5
+0.063 names<=1.5 width>18.5 near<=0.354 local>23.4 lines<=2.5
-0.063 closes<=1e-35 signed<=1e-35 leadtail<=0.101 style>0.972
-0.063 near>0.261 unlike>0.179
-0.062 words<=14.5 twin<=1e-35 capsdiff>0.0403 above>0.402 below1<=0.696
-0.062 closes<=1e-35 signed<=1e-35 width<=16.5 crossz<=-7.16
+0.062 echo>1e-35 runbelow>2.5 names<=-1e-35
+0.062 echo>1e-35 runbelow<=2.5 signed>1e-35
+0.062 others<=22.5 signed<=1.5 lines<=2.5 signed>1e-35
+0.062 closes<=1e-35 style<=0.652 below>1e-35 keyhead>0.379 unlike<=0.276
-0.062 unlike>1e-35 keyhead>0.159 leadtail<=0.196 words<=6.5 lines<=1.5
+0.061 late>0.622 above<=0.381
-0.061 names<=1.5 unlike>0.091 local<=-5.41 lines<=1.5 width<=39.5 words<=4.5
+0.061 others<=94.5 lines<=2.5 signed>1e-35
-0.061 twin<=1e-35 own>0.824 late>1e-35
+0.061 unlike>0.527 local>4.41 below>0.0686
+0.061 unlike<=0.527 others>5.5
-0.061 names<=1e-35 per<=0.287 capsdiff>0.373 style>0.894
-0.061 late<=0.612 others>7.5 keyhead>0.153
+0.061 longer>-1e-35 signed>1e-35 below<=0.239
+0.061 longer>-1e-35 signed<=1e-35 others<=1.5 crossz<=-2.29
-0.061 late<=0.622 words<=14.5 keyhead>0.159 leans>1e-35
+0.061 closes<=1e-35 keyhead<=0.0393
-0.061 ownsupport<=0.128 keyhead>0.18
+0.061 late>0.706 words>7.5
+0.061 ownsupport>0.128 late<=0.479 names>1e-35
+0.061 closes<=1e-35 capsdiff<=0.471 unlike<=0.269 below>0.211
+0.060 others<=94.5 late>0.706 longer>31.5
+0.060 late<=0.622 others<=7.5 unlike<=0.0328
+0.060 late>0.706 own<=0.573 names>-1e-35 keyhead<=0.379
+0.060 below>0.177 signed<=1e-35 leadtail>0.434 others<=6.5
-0.060 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.264 late<=0.296
-0.060 names<=1.5 late<=0.612 others>7.5 near>0.0736
-0.060 others>19.5 carry>0.284
+0.060 others<=1.5 late>0.0542 per>-0.158 above<=0.269
+0.060 runbelow>1.5 below>0.239 signed>1e-35 lines>3.5
+0.060 runbelow>1.5 below>0.239 signed<=1e-35 words>5.5 near<=0.174
+0.059 names>-1e-35 late<=0.141 closes<=1e-35 twin>1e-35
-0.059 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.251 late<=0.296
+0.059 late<=0.622 words>14.5
-0.059 unlike>0.091 near>0.199 runbelow<=3.5
+0.059 names<=1.5 carry<=1e-35 lines<=1.5
+0.059 width>16.5 lines>2.5 below1>0.502
-0.058 closes<=1e-35 names<=-1e-35 near>0.154
-0.058 echo<=1e-35 local<=12.3
-0.058 leadtail<=0.116 keyhead>0.0792
-0.058 words<=18.5 twin<=1e-35 own>0.824 late>1e-35
-0.058 closes<=1e-35 style>0.902 cross>0.207 late<=0.589
-0.058 carry>0.0186 leadtail<=0.0668 lines<=1.5
-0.058 keyhead>0.87 below1<=0.496
-0.058 signed<=1e-35 twin<=1e-35 others>1.5 above<=0.402 per<=0.201
+0.058 late<=0.706 leadtail>0.795 style<=0.67
-0.057 names<=1.5 words<=14.5 twin<=1e-35 keyhead>0.682
+0.057 near<=0.261 late<=0.28 twin>1e-35
+0.057 closes<=1e-35 leadtail>0.0954 others<=1.5 per>-0.158
+0.057 others<=94.5 crossz<=-12 late>0.322 carry<=0.558
-0.057 closes<=1e-35 keyhead>0.0393 leadtail<=0.0668 runbelow<=2.5
-0.057 words<=18.5 unlike>0.0328 twin<=1e-35 keyhead>0.725
-0.056 lines<=3.5 signed<=1e-35 leadtail<=0.566 keyhead>0.212 words<=4.5
+0.056 late>0.622 cross<=0.559
-0.056 names<=1e-35 per<=0.287 ownsupport<=0.601 style>0.289 longer<=22.5
-0.056 names<=1e-35 late<=0.622 near>0.361 keyhead>0.672
+0.056 others<=94.5 keyhead<=0.87 closes>1e-35 below>0.0561
-0.056 closes<=1e-35 peak<=4.88 style<=0.451 runbelow<=1.5
+0.055 unlike<=0.338 own<=0.487 late>0.16 ownsupport<=1e-35
+0.055 unlike<=0.338 own<=0.487 late<=0.16
+0.055 width>16.5 names>-1e-35 below>0.287 signed<=1e-35 leadtail>0.491
-0.055 signed<=1e-35 width<=12.5
+0.055 runbelow>1.5 echo>1e-35 signed<=1e-35 unlike>0.164 carry<=0.12
+0.055 runbelow>1.5 echo>1e-35 signed<=1e-35 unlike<=0.164 capsdiff>0.324
-0.054 closes<=1e-35 style<=0.822 below<=1e-35
-0.054 others>22.5 local<=0.628
-0.054 closes<=1e-35 style>0.886 per<=0.162
-0.054 carry>1e-35 leadtail<=0.0548 own>0.118
+0.054 closes<=1e-35 style<=0.822 below>1e-35 keyhead<=0.379 leadtail>0.127
-0.054 words<=18.5 late<=0.612 others>20.5
-0.054 late>0.706 own>0.573 width<=39.5
-0.053 late>0.706 peak<=11.7 words<=4.5 names<=-1e-35
-0.052 late<=0.612 others>13.5
+0.052 names>-1e-35 below>0.177 signed>1e-35 below<=0.446
+0.052 names>-1e-35 below>0.177 signed<=1e-35 leadtail>0.393 others<=4.5
-0.052 names<=1e-35 near>0.332
-0.052 late>0.622 cross>0.559 others>6.5
+0.052 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.196 twin>1e-35
+0.052 capsdiff<=0.445 unlike<=0.172 below>0.211 style>0.451
-0.052 names<=1e-35 near>0.261 unlike>0.0782
-0.052 names<=1.5 near>0.716 below1<=0.851
-0.051 words<=18.5 twin<=1e-35 capsdiff>0.0403 keyhead<=0.725 lines<=3.5 carry>0.314
-0.051 late<=0.622 others>13.5
+0.051 names<=1e-35 keyhead<=0.87 late>0.622
-0.051 names<=-1e-35 peak<=-12.6
+0.051 twin>1e-35 local<=-1e-35 ownsupport>0.989
+0.050 width>16.5 near<=0.199 late>0.141 peak<=6.78 others<=6.5
+0.050 unlike<=0.091 capsdiff<=0.1 leadtail>0.201
-0.050 words<=18.5 twin<=1e-35 capsdiff>0.0403 above>0.402 below1<=0.696
-0.050 lines<=3.5 signed<=1e-35 carry>0.0741 others>1.5 twin<=1e-35
-0.050 unlike>0.091 near>0.505 ownsupport<=0.923
-0.050 words<=14.5 twin<=1e-35 signed<=1e-35 own>0.487
-0.050 names<=1.5 width<=18.5
+0.050 words<=14.5 twin>1e-35
-0.050 unlike>0.091 near>0.261 late<=0.534
+0.050 names<=1.5 unlike<=0.091 capsdiff<=0.1
+0.049 keyhead<=0.87 closes<=1e-35 others<=1.5 late>0.0542
+0.049 width>16.5 lines<=3.5 signed<=1.5 carry<=0.0293
+0.049 late<=0.305 leadtail>0.862
-0.049 twin<=1e-35 capsdiff>0.0403 keyhead>0.725
-0.049 others>1.5 near>0.0229 below<=0.245
+0.049 closes<=1e-35 runbelow>1.5 below1>0.0427 words>4.5 names>-1e-35
+0.049 unlike<=0.784 runbelow>2.5 others<=2.5 per<=-0.134
+0.049 below>0.177 signed<=1e-35 runbelow>3.5 names>-1e-35
+0.049 style>0.886 carry<=0.0186
-0.048 names<=1e-35 late>0.622 ownsupport<=0.215 keyhead>0.311
-0.048 late>0.706 peak<=11.7 words<=4.5 names>-1e-35 per<=0.169
+0.048 twin>1e-35 ownsupport<=0.962 per<=0.126
-0.048 words<=18.5 twin<=1e-35 capsdiff>0.0403 local<=-8.02 leans<=1e-35
+0.047 twin<=1e-35 words>6.5
-0.047 names<=1e-35 keyhead>0.704
+0.047 leadtail>0.116 others<=6.5 words>3.5 below>0.313 leadtail<=0.491
-0.047 names<=1.5 unlike>0.091 near>0.261 late<=0.534
+0.047 late>0.305 peak>6.78
-0.047 others<=94.5 signed<=1e-35 width>16.5 per<=0.185 ownsupport<=0.879
+0.047 names>-1.5 lines<=2.5 signed<=1e-35 runbelow>1.5 leans<=1e-35 unlike<=0.091
-0.047 names<=1.5 carry>1e-35 style>0.886 per<=0.329 ownsupport<=0.763
+0.047 others<=22.5 signed>1e-35 below1<=0.441 late>0.484
-0.047 lines>2.5 keyhead>0.0303 below<=0.497 above>0.0239
-0.046 closes<=1e-35 peak<=2.13 style<=0.67 words<=3.5
+0.046 near<=0.308 late>0.28 cross>0.585 others<=4.5
-0.046 ownsupport<=0.128 keyhead>0.207
+0.046 names<=1.5 closes>1e-35
-0.046 words<=18.5 twin<=1e-35 own>0.824
-0.046 twin<=1e-35 capsdiff>0.0403 above>0.402
+0.046 others<=94.5 names>1.5
+0.046 near<=0.261 late>0.28 cross>0.534 others<=4.5
-0.046 closes<=1e-35 style>0.508 cross>0.207 late<=0.589
+0.046 closes<=1e-35 style<=0.822 width>18.5 keyhead<=0.304 below>0.0779
-0.046 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per>0.209
+0.045 twin>1e-35 crossz>-6.58 runbelow>5.5
+0.045 late<=0.589 others<=7.5 words<=14.5 leadtail>0.256 below>0.417
-0.045 unlike>1e-35 names<=-1e-35 near>0.154
+0.045 others<=94.5 late<=0.622 near<=0.361 leadtail>0.776
+0.045 unlike<=0.0328
+0.045 above>0.402 others<=3.5
+0.045 above<=0.402 late>0.0437 keyhead>0.462
+0.045 above<=0.402 late<=0.0437 closes<=1e-35
+0.045 late<=0.706 others<=15.5 leadtail>0.862
-0.045 names<=1e-35 local<=2.18 others<=9.5 leadtail<=0.217
-0.045 late>0.305 peak<=6.78 carry>0.12 others>12.5
+0.045 width>16.5 lines<=2.5 signed<=1e-35 leadtail>0.61
+0.044 twin>1e-35 per>0.185 peak<=-18
+0.044 twin>1e-35 per<=0.185 ownsupport>0.962
-0.044 names<=1.5 keyhead>0.159 ownsupport<=0.239 leadtail<=0.576
-0.044 others<=94.5 late<=0.622 near>0.361
-0.044 closes<=1e-35 signed<=1e-35 leadtail<=0.0776
+0.044 names>-1e-35 late>0.141 keyhead>0.36 runbelow>4.5
+0.044 names>-1e-35 late>0.141 keyhead<=0.36 above>0.398
+0.044 local>4.41 echo<=1e-35 late<=0.308
+0.044 local<=4.41 runbelow>2.5 names>-1e-35
+0.044 closes<=1e-35 style>0.508 near<=0.101 per>0.262 peak>-8.48
+0.044 closes<=1e-35 style<=0.508 unlike<=0.269
-0.043 late<=0.622 leadtail<=0.795 keyhead>0.0887 runbelow<=1.5
-0.043 unlike>1e-35 names<=-1e-35 peak<=-12.6
-0.043 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail<=0.429 keyhead<=0.207
-0.043 closes<=1e-35 capsdiff>0.471 per>0.148 above>0.264
-0.043 names<=-1e-35 local>7.42
+0.043 lines<=3.5 signed>1e-35 below<=0.864
+0.043 late>0.612 peak<=7.47 words>4.5
-0.043 names<=1.5 late>0.612 ownsupport<=0.215 keyhead>0.304
+0.043 width>16.5 lines>2.5 below>0.502
+0.043 width>16.5 capsdiff<=0.553 others<=2.5 leadtail>0.31 below<=0.201
-0.043 leadtail<=0.116 signed>1e-35
+0.043 late>0.622 peak<=11.7 twin>1e-35
-0.042 below<=0.168 near>0.126
+0.042 words<=14.5 twin>1e-35 width>38.5
-0.042 keyhead>0.87 echo>0.297
-0.042 keyhead<=0.87 closes<=1e-35 others>1.5 near>0.0229
-0.042 words<=14.5 twin<=1e-35 own>0.824
+0.042 words>4.5 below>0.497 leadtail<=0.304
+0.042 local<=2.18 unlike>0.347 twin>1e-35
+0.042 local<=2.18 unlike<=0.347 others>5.5
-0.042 style>0.886 carry>0.0186 words<=4.5
-0.042 twin<=1e-35 words<=6.5 signed<=1e-35 peak<=-6.25 unlike<=0.0782
+0.042 twin>1e-35 crossz>-6.58 ownsupport>0.962 width>39.5
-0.041 names<=-1e-35 local<=7.42 signed>1e-35
-0.041 capsdiff>0.628 below<=0.401
-0.041 closes<=1e-35 style<=0.508 keyhead>0.494 leadtail<=0.472
+0.041 names>-1.5 lines<=2.5 signed<=1e-35 runbelow>1.5 leans<=1e-35 leadtail>0.61
+0.041 width>16.5 lines<=3.5 signed>1e-35 below<=0.864
-0.041 late>0.622 peak<=11.7 twin<=1e-35 ownsupport<=0.215
-0.041 closes<=1e-35 peak<=0.171 runbelow>1.5 capsdiff>0.471
+0.040 late<=0.622 others<=13.5 below>0.0779 runbelow>2.5 words>3.5
+0.040 below>0.0779 signed>1e-35 below<=0.723
+0.040 below>0.0779 signed<=1e-35 leadtail>0.491 others<=6.5
+0.040 leadtail>0.116 others<=1.5 per>-0.0613 below<=0.0779
+0.040 others<=85 late<=0.622 width>19.5 below>0.177 local>17.4
+0.040 names<=1e-35 near<=0.332 local>17.4 below>0.0686
+0.040 lines>2.5 below>0.612
-0.040 names<=1.5 carry>0.0186 style<=0.886 width<=18.5
-0.040 words<=14.5 twin<=1e-35 capsdiff>0.0403 peak<=-32.2
-0.040 width>16.5 near>0.199 others>2.5
+0.040 others<=94.5 late>0.622 peak<=11.7 words>4.5 below1>0.701
+0.040 others<=85 late>0.622 peak<=11.7 words>4.5
+0.040 late<=0.622 leadtail>0.795
+0.040 names<=1.5 carry<=0.0186 lines<=1.5
+0.040 closes<=1e-35 capsdiff<=0.445 unlike<=0.29 leadtail>0.217
-0.039 lines<=2.5 signed<=1e-35 leadtail<=0.549 runbelow<=1.5
-0.039 names>-1.5 lines<=2.5 signed<=1e-35 runbelow<=1.5
-0.039 others<=94.5 crossz>-12 names<=-1.5
+0.039 names>-1e-35 late>0.141 near<=0.332 others>7.5
-0.039 names<=1e-35 keyhead<=0.87 lines>3.5 capsdiff>0.126
-0.039 closes<=1e-35 style>0.508 near<=0.101 per<=0.262
+0.039 width>30.5 near<=0.188 below<=0.287
+0.039 unlike<=0.0328 below<=0.245
+0.039 closes<=1e-35 peak>4.88 below<=1e-35
+0.039 closes<=1e-35 peak<=4.88 style>0.451 twin>1e-35
+0.039 closes<=1e-35 peak<=4.88 style<=0.451 runbelow>1.5
-0.038 twin<=1e-35 words<=6.5 signed<=1e-35 capsdiff>0.431 per>0.287
-0.038 twin<=1e-35 words<=6.5 signed<=1e-35 capsdiff<=0.431 own>0.668
-0.038 width>16.5 capsdiff>0.553 per<=0.247
+0.038 leadtail>0.116 others<=2.5 words>4.5 capsdiff>0.0403
-0.038 closes<=1e-35 capsdiff>0.445 per>0.112 above>0.238
+0.038 others<=94.5 late>0.706 words<=7.5 above<=0.0458
+0.038 late>0.296 own<=0.836 peak>-11.5 per>0.119 unlike<=0.918 lines>2.5
+0.038 late>0.296 own<=0.836 peak>-11.5 per>0.119 unlike<=0.918 lines<=2.5 keyhead>0.304
-0.038 closes<=1e-35 leadtail<=0.0954 keyhead<=0.0887
+0.038 ownsupport>0.128 own<=0.41 late>0.336 above>0.398
-0.038 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport<=0.239 crossz>-3.92
-0.038 unlike>0.784 per>0.162 above>0.308
+0.037 names<=1.5 keyhead<=0.212 lines<=1.5 leadtail>0.107
+0.037 words<=14.5 twin>1e-35 ownsupport>0.962
+0.037 width>16.5 lines<=2.5 signed<=1e-35 local>23.4
+0.037 names>-1e-35 below>0.297 signed<=1e-35 runbelow<=3.5
-0.037 unlike>0.0328 near>0.199 ownsupport<=0.176
-0.037 late<=0.706 others>7.5 keyhead>0.153
+0.037 names>-1e-35 below>0.287 signed<=1e-35 leadtail>0.393 others>6.5
+0.037 peak>-4.14 late>0.0872 cross>0.606
+0.037 peak>-4.14 late<=0.0872
+0.037 peak<=-4.14 others<=3.5 unlike<=0.527
+0.037 names>-1e-35 late>0.167 carry>0.0462 runbelow>5.5
+0.037 names>-1e-35 late>0.167 carry<=0.0462 width<=40.5
-0.037 closes<=1e-35 style<=0.508 unlike>0.269 keyhead>0.311
+0.037 closes<=1e-35 peak>6.78 below>1e-35
-0.037 near>0.716
-0.037 names<=1.5 carry>0.0186 style>0.886 per<=0.329
+0.037 others<=1.5 late>0.0542 near<=0.267
+0.036 others<=94.5 per>0.287 twin>1e-35 peak<=-26.6
+0.036 keyhead<=0.87 closes>1e-35 below>0.0561 before>18.5
+0.036 closes<=1e-35 peak>2.13 below<=1e-35
+0.036 closes<=1e-35 peak<=2.13 style>0.67 twin>1e-35
+0.036 closes<=1e-35 peak<=2.13 style<=0.67 words>3.5
+0.036 lines<=3.5 signed>1e-35 below1<=0.298
+0.036 words<=18.5 unlike<=0.0328
+0.035 below>0.177 signed<=1e-35 leadtail>0.478 others<=6.5
+0.035 others<=94.5 late<=0.706 leadtail>0.862
-0.035 late<=0.622 words<=14.5 keyhead>0.159 leans<=1e-35 runbelow<=1.5
-0.035 width>16.5 names<=-1e-35 carry>0.109
-0.035 late<=0.622 width>19.5 capsdiff>0.561
+0.035 names<=1e-35 above<=0.402 late>0.336 keyhead<=0.5
-0.035 others<=85 late<=0.622 width<=19.5
+0.035 unlike<=0.091 capsdiff>0.1
-0.035 names<=1e-35 keyhead<=0.87 late<=0.622 near>0.354
+0.035 others<=94.5 late>0.706 longer<=32.5 keyhead<=0.304
+0.035 closes<=1e-35 style>0.902 cross<=0.207
+0.035 closes<=1e-35 style<=0.902 below>0.0779 crossz<=-3.92
+0.034 names<=1.5 own<=0.528 unlike<=0.269 below>0.177 leadtail>0.217
-0.034 capsdiff>0.445 per<=0.216 signed>1e-35
-0.034 twin<=1e-35 signed<=1e-35 own>0.487 others<=3.5
+0.034 ownsupport>0.128 own<=0.41 late<=0.336 unlike<=0.091 below<=0.211
-0.034 closes<=1e-35 style<=0.902 below<=0.0779
+0.034 lines<=3.5 signed<=1e-35 carry<=0.0741
+0.034 lines<=3.5 signed<=1e-35 leadtail>0.566
-0.034 ownsupport<=0.128 keyhead>0.207 leadtail>0.452
-0.033 others<=94.5 per<=0.287 style>0.97 words<=4.5
+0.033 unlike>1e-35 near<=0.716 names>1e-35
-0.033 closes<=1e-35 style>0.81 local>8.35 above>0.231
+0.033 late>0.706 peak<=11.7 words>4.5
+0.033 words<=18.5 late>0.612 peak>-9.43
+0.033 words<=18.5 late<=0.612 others<=20.5 leadtail>0.795
-0.033 names<=1e-35 keyhead<=0.87 late<=0.622 others>1.5 near>0.0838
-0.033 late>0.296 own>0.836
+0.033 names<=1e-35 near<=0.261 per>0.169 peak>-12.2
+0.033 unlike<=0.0328 capsdiff<=0.373 below<=0.475
+0.032 others<=94.5 late>0.612 cross<=0.559 peak>-9.43 per<=0.119
-0.032 closes<=1e-35 signed<=1e-35 width>16.5 runbelow<=1.5 per<=0.185
-0.032 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.682 style>0.508 above>0.0239
+0.032 closes<=1e-35 style>0.508 cross<=0.207
+0.032 closes<=1e-35 style<=0.508 keyhead<=0.494 late>0.0437
-0.032 unlike>1e-35 names<=-2.5
-0.032 names<=1e-35 keyhead>0.87 below1>0.496
-0.032 late>0.706 peak<=11.7 words<=4.5 above>0.0458
+0.032 late>0.706 words<=7.5 above<=0.0458
+0.032 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5 leans<=1e-35
+0.032 keyhead<=0.87 closes>1e-35 below<=0.0561
-0.032 others>22.5 carry<=0.289
+0.032 width>16.5 names>-1e-35 below>0.287 signed<=1e-35 leadtail<=0.491 words>5.5
-0.031 style<=0.886 twin<=1e-35 capsdiff>0.1 keyhead>0.293
-0.031 unlike>1e-35 signed<=1e-35 width>12.5 per<=0.162 ownsupport<=0.879 words<=3.5
-0.031 twin<=1e-35 signed<=1e-35 own<=0.487 ownsupport<=0.239
+0.031 others<=94.5 late>0.706 longer<=31.5 keyhead<=0.304 near<=0.0503
+0.031 width>16.5 lines<=3.5 signed>1e-35 below<=0.864 signed<=1.5
-0.031 names<=1.5 carry>0.365 style>0.886 late>0.167
+0.031 names<=1.5 keyhead<=0.159 lines<=1.5 leadtail>0.0776
+0.031 others<=94.5 lines<=2.5 signed<=1e-35 words>14.5
+0.031 names<=1e-35 keyhead<=0.87 late<=0.622 others<=1.5 late>0.0305
-0.031 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0741 others>1.5 leadtail<=0.478
-0.031 words<=18.5 unlike>0.0328 twin<=1e-35 keyhead<=0.725 below<=0.177 lines>1.5
+0.031 capsdiff<=0.628 unlike<=0.091 echo>1e-35 leadtail<=0.233
-0.031 below<=0.0779 late>0.626
-0.031 twin<=1e-35 others>2.5 signed<=1e-35 cross<=0.518
-0.031 names<=1.5 own>0.528 runbelow<=5.5
-0.031 others<=22.5 signed<=1e-35 lines<=2.5 leadtail<=0.196
+0.030 names<=1e-35 local>2.18 late>0.308
+0.030 names<=1e-35 local>2.18 late<=0.308 twin>1e-35
-0.030 width<=30.5 local<=15.7 signed>1e-35
-0.030 words<=14.5 twin<=1e-35 capsdiff>0.431 signed<=1e-35 per>0.216
+0.030 late<=0.706 leadtail>0.862
+0.030 words<=18.5 twin<=1e-35 capsdiff<=0.0403
+0.030 names<=1.5 near<=0.716 late>0.612 peak>-7.82
+0.030 names<=1.5 near<=0.716 late<=0.612 others<=7.5 leadtail>0.795
-0.030 closes<=1e-35 signed<=1e-35 width>16.5 per<=0.185 others>2.5
+0.030 others<=22.5 signed<=1.5 lines<=2.5 leadtail>0.576
+0.030 late<=0.612 others<=13.5 leadtail<=0.811 below>0.0779 runbelow>3.5
+0.030 longer>-1e-35 signed<=1e-35 others<=1.5 crossz>-2.29
-0.030 closes<=1e-35 style>0.886 per>0.162 above>0.156
-0.030 below<=0.177 near<=0.123 carry<=0.139
+0.030 closes<=1e-35 style<=0.886 below>0.0779 runbelow>2.5 leans<=1e-35
+0.030 words>18.5 lines>1.5
-0.029 closes<=1e-35 peak<=6.78 runbelow>1.5 leans>1e-35
-0.029 closes<=1e-35 peak<=6.78 runbelow<=1.5 keyhead<=0.185
-0.029 signed<=1.5 width>12.5 lines>2.5 keyhead>0.0303
-0.029 signed<=1.5 width>12.5 lines<=2.5 runbelow<=1.5 per<=0.185
-0.029 names<=1.5 closes<=1e-35 signed<=1e-35 width>16.5 per<=0.169 before>1e-35 ownsupport<=0.932
+0.029 names<=1e-35 above<=0.402 late<=0.336 local>23.4
+0.029 closes<=1e-35 signed>1e-35 below1<=0.202
+0.029 names<=1.5 near<=0.716 late>0.305 carry<=0.12
+0.029 names<=1.5 near<=0.716 late<=0.305 leadtail>0.776
+0.029 names>-1e-35 late>0.141 above>0.398 others<=6.5
+0.029 names>-1e-35 late>0.141 above<=0.398 cross>0.518
+0.029 words>14.5 lines<=1.5 below1<=0.0427
+0.028 others<=94.5 closes>1e-35
+0.028 words<=18.5 twin>1e-35 local<=-1e-35
-0.028 others<=94.5 late>0.612 cross>0.559 ownsupport<=0.908
+0.028 late<=0.622 others<=7.5 unlike>0.0328 signed>1e-35
+0.028 twin<=1e-35 others<=2.5 leadtail>0.196
+0.028 closes>1e-35 local>-15.4 below<=0.201
+0.028 ownsupport>0.239 own>0.335 runbelow>4.5
+0.028 ownsupport>0.239 own<=0.335 late>0.215 above>0.539
+0.028 ownsupport>0.239 own<=0.335 late<=0.215 closes<=1e-35
-0.028 names<=1e-35 keyhead<=0.87 late>0.622 own>0.836
-0.028 width>21.5 near>0.199 others>2.5
+0.028 capsdiff<=0.445 unlike>0.172 twin>1e-35
+0.028 capsdiff<=0.445 unlike<=0.172 below<=0.211
-0.028 words<=14.5 twin<=1e-35 signed<=1e-35 own<=0.487 ownsupport<=0.239
+0.028 unlike>0.0328 near<=0.199 per>0.216 peak>-12.2
-0.028 local<=4.41 runbelow<=2.5 style<=0.752
+0.028 others<=94.5 per>0.287 twin<=1e-35 above<=0.0239
-0.028 signed<=1e-35 width>12.5 unlike>1.5
-0.028 words<=18.5 twin<=1e-35 below<=0.168 lines>1.5
-0.028 late<=0.612 others<=13.5 leadtail<=0.811 below<=0.0779
-0.027 unlike>1e-35 signed<=1e-35 width>12.5 names<=-1e-35 peak<=-8.48
+0.027 below>0.0779 signed<=1e-35 local>9.92 leadtail<=0.146
+0.027 below>0.0779 signed<=1e-35 local<=9.92 unlike<=0.179
+0.027 names<=1e-35 keyhead<=0.159 late>0.0803
-0.027 signed<=1e-35 twin<=1e-35 others>1.5 above<=0.402 per>0.201
-0.027 closes<=1e-35 keyhead>0.0393 runbelow<=1.5 peak<=-1.16 words>4.5
-0.027 width>16.5 lines<=3.5 signed<=1.5 carry>0.0293 runbelow<=1.5
-0.027 unlike>1e-35 near>0.716 longer>16.5
-0.027 twin<=1e-35 capsdiff>0.0403 keyhead<=0.725 lines>3.5
-0.027 closes<=1e-35 style<=0.886 below<=0.0779
+0.027 closes<=1e-35 names>-1e-35 late>0.422 above<=0.637
-0.027 keyhead>0.87
-0.027 longer<=-1e-35 twin<=1e-35 signed>1e-35
-0.027 ownsupport>0.128 own>0.41
+0.027 others<=94.5 late>0.622 twin>1e-35 width<=38.5
+0.027 others<=94.5 late>0.622 twin<=1e-35 carry<=0.12
-0.027 lines<=2.5 signed<=1e-35 unlike<=1.5 names<=-1.5
+0.027 ownsupport>0.128 late<=0.479 names<=1e-35 own<=0.0691 below>0.0779
+0.027 runbelow>1.5 below>0.239 signed<=1e-35 words>5.5 near>0.174
-0.027 names<=-1e-35 peak>-9.78
-0.027 others<=94.5 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per<=0.329
-0.027 closes<=1e-35 style<=0.207 keyhead>0.494
-0.027 capsdiff>0.628 below<=0.401 above<=0.251
+0.027 capsdiff<=0.628 ownsupport>0.239 below1>0.0427 runbelow>2.5 own>0.308
-0.026 names<=1.5 unlike>0.091 local<=-5.41 lines<=1.5 width<=39.5 words>4.5
-0.026 late<=0.622 others<=13.5 below<=0.0779
+0.026 closes<=1e-35 names>-1e-35 late<=0.422 unlike<=0.456 below>0.211
-0.026 late<=0.305 leadtail<=0.862 capsdiff>0.604
-0.026 names<=1e-35 per<=0.287 style>0.951 words<=4.5 lines>1.5
-0.026 words<=4.5 peak<=-5.31 runbelow>2.5
-0.026 late>0.706 words<=7.5 above>0.0458 twin<=1e-35
+0.026 near<=0.308 late<=0.28 twin<=1e-35 words>6.5
+0.026 width>30.5 below<=0.351
+0.026 width<=30.5 local>14.1
-0.026 signed<=1.5 width>12.5 lines>2.5 style<=0.997
-0.026 signed<=1.5 width>12.5 lines<=2.5 names<=-1.5
+0.026 lines<=2.5 signed<=1e-35 leadtail>0.549
+0.026 names<=1.5 own<=0.528 unlike<=0.269 below>0.177
+0.026 names>-1e-35 below>0.177 signed<=1e-35 leadtail>0.393 others>4.5
-0.026 late<=0.589 others>7.5 keyhead<=0.153
-0.026 late<=0.589 others<=7.5 words<=14.5 leadtail<=0.256
+0.026 leadtail>0.116 others<=6.5 words>3.5 below<=0.313
+0.026 closes<=1e-35 capsdiff<=0.471 unlike>0.269 twin>1e-35
+0.026 closes<=1e-35 capsdiff<=0.471 unlike<=0.269 below<=0.211
+0.026 late>0.622 cross>0.559 others<=6.5
-0.026 twin<=1e-35 capsdiff>0.0403 above<=0.402 local<=1.3
+0.025 closes<=1e-35 runbelow>1.5 below1>0.0427 words>4.5 names<=-1e-35
+0.025 closes<=1e-35 runbelow>1.5 below1>0.0427 words<=4.5 signed>1e-35
-0.025 closes<=1e-35 style<=0.822 width>18.5 keyhead>0.304 leadtail<=0.434
-0.025 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.264 late>0.296
-0.025 twin<=1e-35 signed<=1e-35 others<=2.5 leadtail<=0.116
-0.025 unlike>1e-35 keyhead>0.159 leadtail<=0.196 words<=6.5 lines>1.5
-0.025 names<=1.5 keyhead>0.212 leans>1e-35 carry<=0.143
-0.025 names<=1.5 keyhead>0.212 leans<=1e-35 leadtail<=0.217
-0.025 unlike>0.0328 signed<=1e-35 per<=0.185 ownsupport<=0.883 words>4.5
-0.025 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0741 others>1.5
-0.025 unlike>0.0328 near>0.199 others<=6.5
-0.025 names<=1e-35 keyhead<=0.87 late<=0.622 others>1.5 near>0.0229
+0.025 late<=0.622 words<=14.5 keyhead<=0.159 lines<=1.5
-0.025 names<=1.5 closes<=1e-35 signed<=1e-35 width>16.5 others>2.5 peak<=-9.43
+0.025 lines>2.5 keyhead<=0.0303
-0.025 words<=4.5 peak>-5.31 per<=0.14
-0.025 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.196
-0.025 names<=1.5 carry>1e-35 style>0.886 late<=0.167
-0.025 others<=94.5 names<=1.5 near>0.716
-0.025 closes<=1e-35 keyhead>0.0393 leadtail>0.0776 below<=0.177
-0.025 closes<=1e-35 keyhead>0.0393 leadtail<=0.0776 runbelow>2.5
+0.024 unlike>1e-35 names>-1e-35 late>0.422 above<=0.637
+0.024 unlike>1e-35 names>-1e-35 late<=0.422 words>6.5 below>0.421
+0.024 unlike>0.338 per>0.162 above<=0.287
+0.024 unlike<=0.338 own>0.487
+0.024 longer<=5.5 local>7.42 below<=0.297
+0.024 longer<=5.5 local<=7.42 twin>1e-35
+0.024 unlike>0.0328 near<=0.199 width>45.5
-0.024 width>16.5 lines>2.5 below1<=0.502
-0.024 width>16.5 lines<=2.5 signed<=1e-35 leadtail<=0.61 keyhead>0.234 unlike>0.172
+0.024 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0741 others<=1.5
-0.024 late<=0.706 leadtail<=0.862 width<=20.5
-0.024 words<=18.5 twin<=1e-35 own<=0.824 below<=0.231 lines>1.5
+0.024 others<=22.5 signed>1e-35 below1<=0.441
+0.024 late<=0.622 width>19.5 capsdiff<=0.561 below1>0.0427 runbelow>2.5 keyhead>0.258
+0.024 unlike>0.718 local>7.42 width>20.5
+0.024 unlike<=0.718 others>5.5 twin<=1e-35
+0.024 width>21.5 near<=0.199 local>1.3 late>0.385 cross>0.568
+0.024 width>21.5 near<=0.199 local>1.3 late<=0.385 twin<=1e-35
+0.024 late>0.305 peak<=6.78 carry<=0.12
-0.024 names<=1e-35 near<=0.332 local<=17.4 runbelow<=2.5
-0.024 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail>0.429
-0.024 others<=94.5 late<=0.706 leadtail<=0.795 width<=20.5
+0.024 others<=94.5 names<=1.5 near<=0.716 late>0.612 names>-1e-35
+0.024 others<=94.5 names<=1.5 near<=0.716 late<=0.612 leadtail>0.795
-0.024 names<=1e-35 keyhead<=0.87 lines<=3.5 width<=16.5
-0.023 names<=1e-35 keyhead<=0.87 late<=0.622 capsdiff>0.628
+0.023 width>16.5 lines<=3.5 signed<=1.5 carry>0.0293 runbelow>1.5 leans<=1e-35 ownsupport>0.186
-0.023 unlike>1e-35 near>0.199 others>6.5 late>0.361
+0.023 names<=1.5 words<=14.5 twin>1e-35
-0.023 width>16.5 lines>2.5 below<=0.502
-0.023 width>16.5 lines<=2.5 signed<=1e-35 local<=23.4 leadtail<=0.478 words<=5.5
-0.023 names<=1.5 width>18.5 near>0.354
+0.023 closes<=1e-35 style>0.886 per>0.162 above<=0.156
-0.023 names<=1e-35 keyhead<=0.704 style>0.886 cross>0.197
-0.023 words<=14.5 twin<=1e-35 capsdiff>0.0403 above>0.402 below1>0.696
-0.023 words<=14.5 twin<=1e-35 capsdiff>0.0403 above<=0.402 local<=-4.55
-0.023 closes<=1e-35 signed<=1e-35 leadtail>0.0776 ownsupport<=0.239
+0.023 words<=18.5 twin>1e-35 width>38.5
-0.023 lines<=2.5 signed<=1e-35 names>-1.5 leadtail<=0.491 runbelow<=1.5
-0.023 names<=1.5 words<=14.5 twin<=1e-35 above<=0.653 own<=0.528 ownsupport<=0.128
-0.023 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport<=0.239 near>0.144
+0.023 names<=1.5 width>18.5 near<=0.354 local>23.4 lines>2.5
+0.023 names<=1.5 width>18.5 near<=0.354 local<=23.4 capsdiff<=0.1
-0.023 others<=94.5 late>0.622 twin<=1e-35 carry>0.12 lines<=1.5
+0.023 late>0.296 own<=0.836 peak>-11.5 per>0.119 unlike>0.918
-0.023 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.251 late>0.296
-0.023 twin<=1e-35 signed<=1e-35 others<=2.5 crossz>-2.35
-0.023 closes<=1e-35 signed<=1e-35 leadtail>0.116 words<=3.5
-0.023 closes<=1e-35 runbelow>1.5 below1<=0.0427
-0.023 closes<=1e-35 runbelow<=1.5 per>0.185
-0.023 names<=1.5 own>0.528 ownsupport<=0.592 capsdiff<=0.05
-0.022 late<=0.706 others>15.5
+0.022 carry<=0.0186 lines<=1.5 local<=6.37
+0.022 near<=0.261 late<=0.28 twin<=1e-35 words>6.5
+0.022 names>1e-35 echo<=0.122
+0.022 names<=1e-35 keyhead<=0.704 style>0.886 cross<=0.197
+0.022 names<=1e-35 keyhead<=0.704 style<=0.886 below>0.0779 words>3.5
-0.022 words<=18.5 twin<=1e-35 capsdiff>0.0403 local>-8.02 lines>2.5
-0.022 leadtail>0.116 others>6.5 echo<=0.802
+0.022 lines<=2.5 signed<=1e-35 names>-1.5 leadtail>0.491
-0.022 words<=14.5 twin<=1e-35 capsdiff>0.0403 peak>-32.2 local<=-8.02
+0.022 closes>1e-35 below1<=0.298
-0.022 words<=14.5 twin<=1e-35 own<=0.824 ownsupport<=0.186
-0.022 ownsupport<=0.128 keyhead<=0.207
+0.022 words<=18.5 twin>1e-35 ownsupport>0.962
+0.022 runbelow>1.5 echo>1e-35 signed<=1e-35 unlike>0.164 carry>0.12
-0.022 width<=18.5
-0.022 late>0.706 peak<=11.7 words<=4.5 names<=-1e-35 lines<=2.5
-0.022 others<=94.5 lines>2.5 below<=0.612
-0.022 unlike>0.718 local>7.42 width<=20.5
+0.022 others<=94.5 lines<=2.5 signed>1e-35 keyhead>0.462
-0.022 others<=94.5 late>0.706 words<=7.5 above>0.0458 twin<=1e-35
-0.022 others<=94.5 late<=0.706 width<=20.5
-0.021 near>0.308 others<=4.5
+0.021 names<=1.5 closes<=1e-35 signed>1e-35
+0.021 others<=1.5 late>0.0542 per>-0.158 above>0.269
+0.021 carry<=0.0186 lines>1.5
+0.021 unlike>1e-35 signed>1e-35
-0.021 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.682 style<=0.508 below<=0.177
+0.021 words<=18.5 twin>1e-35 width>39.5
-0.021 twin<=1e-35 words<=6.5 signed<=1e-35 peak>-6.25
+0.021 unlike>1e-35 near<=0.199 twin>1e-35
-0.021 words<=18.5 twin<=1e-35 capsdiff>0.0403 local>-8.02 keyhead>0.455
-0.021 unlike>0.0328 near>0.199 ownsupport>0.176 own>0.308
+0.021 names<=1.5 carry<=1e-35 lines>1.5
-0.021 closes<=1e-35 peak<=2.13 style>0.67 twin<=1e-35 signed>1e-35
+0.021 names<=1.5 own<=0.528 unlike<=0.269 below>0.177 leadtail<=0.217
-0.021 names<=1e-35 above>0.402 others<=6.5
-0.021 others>1.5 near>0.0229 below<=0.524 before<=4.5
+0.021 closes<=1e-35 style<=0.822 below>1e-35 keyhead>0.379 leadtail>0.472
+0.021 closes<=1e-35 style<=0.822 below>1e-35 keyhead<=0.379 leadtail<=0.127
+0.020 lines>2.5 below<=0.612 capsdiff<=0.165
+0.020 names<=1e-35 keyhead<=0.87 lines>3.5 capsdiff<=0.126
-0.020 leadtail>0.116 others>2.5 twin<=1e-35 signed<=1e-35
+0.020 unlike>0.0328 signed>1e-35 below>0.41
-0.020 others<=22.5 signed<=1.5 lines<=1.5 leadtail<=0.576 keyhead>0.239
+0.020 closes<=1e-35 style>0.652 twin<=1e-35 signed>1e-35
-0.020 width<=30.5 local<=14.1 signed>1e-35
+0.020 near<=0.716 names>1e-35 echo<=0.0647
+0.020 near<=0.716 names<=1e-35 style>0.886 cross<=0.197
+0.020 near<=0.716 names<=1e-35 style<=0.886 keyhead<=0.704 late>0.422
+0.020 below>0.211 signed<=1e-35 peak<=-0.889 twin<=1e-35
+0.020 names<=1e-35 keyhead<=0.87 late<=0.622 near<=0.354 style>0.289 cross<=0.219
+0.020 names<=1e-35 keyhead<=0.87 late<=0.622 near<=0.354 style<=0.289 below>0.0779
-0.020 closes<=1e-35 leadtail>0.0954 others>1.5 twin<=1e-35 signed<=1e-35
-0.020 names<=1e-35 keyhead<=0.704 style<=0.886 below<=0.0779
+0.020 unlike<=0.784 runbelow>2.5 others>2.5
+0.020 unlike<=0.784 runbelow<=2.5 local>14.8
+0.020 width>18.5 closes>1e-35 local<=-15.4
+0.020 width>18.5 closes<=1e-35 style>0.451 above<=1e-35 per>0.239
-0.020 late<=0.622 others>7.5 near<=0.0736
-0.020 late<=0.622 others<=7.5 unlike>0.0328 signed<=1e-35 per<=0.176
+0.020 lines<=2.5 signed>1e-35 below1<=0.868
-0.020 names<=1e-35 keyhead<=0.87 style>0.886 carry>0.0494
+0.019 others<=19.5 signed>1.5 below1<=0.223
+0.019 others<=19.5 signed<=1.5 closes>1e-35
+0.019 unlike>1e-35 names>-1e-35 below>0.0779 runbelow>2.5 above<=0.43
-0.019 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport<=0.252 style>0.289
-0.019 lines<=2.5 signed<=1e-35 leadtail<=0.549 runbelow>1.5 names<=-1e-35
+0.019 below>0.177 signed<=1e-35 leadtail>0.434 others>6.5
+0.019 below>0.177 signed<=1e-35 leadtail<=0.434 local>17.4
-0.019 others<=94.5 crossz>-12 below<=0.0779 lines>1.5 twin<=1e-35
+0.019 names<=1.5 words<=14.5 twin>1e-35 width<=38.5
-0.019 closes<=1e-35 signed<=1e-35 leadtail>0.116 keyhead>0.36
+0.019 late>0.706 own<=0.573 names>-1e-35 keyhead>0.379
-0.019 others<=94.5 late>0.706 longer<=32.5 keyhead>0.304
+0.019 closes<=1e-35 style<=0.508 unlike>0.269 keyhead<=0.311
+0.019 below>0.168 carry>0.0293 lines>1.5 others<=8.5
+0.019 below>0.168 carry<=0.0293 width<=36.5
-0.019 others<=94.5 crossz>-12 names>-1.5 lines<=2.5 leans>1e-35
+0.019 echo>1e-35 runbelow<=2.5 signed<=1e-35
+0.019 signed>1e-35 below<=0.417
+0.019 signed<=1e-35 twin>1e-35
+0.019 style<=0.886 twin>1e-35 local<=-0.428
+0.019 style<=0.886 twin<=1e-35 capsdiff<=0.1
+0.018 closes<=1e-35 leadtail>0.0954 others<=1.5 per<=-0.158
+0.018 width>16.5 lines<=2.5 signed<=1e-35 leadtail<=0.61 keyhead<=0.234
+0.018 others<=94.5 signed>1e-35 below1<=0.441
+0.018 others<=94.5 signed<=1e-35 width>16.5 per>0.185 peak>-9.43
-0.018 twin<=1e-35 own>0.824 late<=1e-35
-0.018 twin<=1e-35 own<=0.824 below<=0.168 lines>1.5
-0.018 keyhead<=0.87 closes<=1e-35 others>1.5 near<=0.0229 cross>0.568
-0.018 names<=1e-35 keyhead>0.159 runbelow>2.5 leans>1e-35
-0.018 names<=1e-35 keyhead>0.159 runbelow<=2.5 words>4.5
-0.018 names<=1e-35 keyhead<=0.87 late<=0.622 near<=0.354 style>0.289 cross>0.219
-0.018 names<=1e-35 keyhead<=0.87 late<=0.622 near<=0.354 style<=0.289 below<=0.0779
-0.018 others<=94.5 crossz>-12 unlike>1.65
+0.018 below>0.168 carry>0.0293 lines<=1.5 leadtail>0.429
-0.018 twin<=1e-35 words<=6.5 signed<=1e-35 capsdiff<=0.431 own<=0.668
+0.018 twin>1e-35 crossz>-6.58 ownsupport>0.962 width<=39.5
-0.018 closes<=1e-35 leadtail>0.0954 others>1.5 near>0.0229
-0.018 names<=1e-35 keyhead<=0.87 capsdiff>0.628 crossz>-3.3
-0.018 unlike>0.091 near>0.199 runbelow>3.5
-0.018 unlike>0.091 near<=0.199 per<=0.14 ownsupport<=0.989
-0.018 carry>0.0186 leadtail>0.0668 below<=0.177
-0.018 carry>0.0186 leadtail<=0.0668 lines>1.5
+0.018 closes<=1e-35 style<=0.822 width>18.5 keyhead>0.304 leadtail>0.434
+0.018 closes<=1e-35 style<=0.822 width>18.5 keyhead<=0.304 below<=0.0779
+0.018 keyhead<=0.87 closes<=1e-35 late>0.274 own<=0.824 peak>-11.8
+0.018 keyhead<=0.87 closes<=1e-35 late<=0.274 leadtail>0.776
-0.018 lines<=2.5 signed<=1e-35 unlike<=1.5 leadtail<=0.491 keyhead>0.244
-0.018 names>-1e-35 late<=0.167
-0.018 others<=94.5 late>0.706 longer<=31.5 keyhead>0.304
+0.018 lines<=2.5 signed<=1e-35 unlike<=1.5 leadtail>0.491
+0.017 names<=1.5 keyhead<=0.159 lines<=1.5
-0.017 others<=94.5 late<=0.706 leadtail<=0.862 below<=0.0779
-0.017 near<=0.716 names<=1e-35 style>0.886 cross>0.197
-0.017 near<=0.716 names<=1e-35 style<=0.886 keyhead>0.704
-0.017 others<=94.5 lines>2.5 capsdiff>0.126
+0.017 names>-1e-35 late>0.167 carry>0.0462 runbelow<=5.5 unlike<=0.164
-0.017 words<=18.5 twin<=1e-35 own>0.824 late<=1e-35
-0.017 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168
-0.017 others<=85 late<=0.622 width>19.5 below<=0.177
-0.017 names>-1e-35 late>0.141 above>0.398 others>6.5
-0.017 names>-1e-35 late<=0.141 words<=13.5
-0.017 names<=-1e-35 peak>-5.63
-0.017 names>-1e-35 below<=0.287
-0.017 others<=22.5 signed<=1e-35 per<=0.162 ownsupport<=0.879
-0.017 lines>3.5 signed>1.5
+0.017 unlike<=0.091 capsdiff<=0.1 leadtail<=0.201
+0.017 width>16.5 capsdiff<=0.553 others>2.5 above<=0.0239
+0.017 width>16.5 capsdiff<=0.553 others<=2.5 leadtail<=0.31
-0.017 names<=1.5 carry>0.0186 style<=0.886 width>18.5 near>0.496
-0.017 names<=1e-35 near>0.261 unlike<=0.0782
-0.017 names<=1e-35 near<=0.261 per<=0.169 unlike>0.269
-0.017 below>0.0779 signed<=1e-35 leadtail<=0.491 local<=17.4
+0.017 others<=94.5 signed>1e-35 below1<=0.843 capsdiff>0.0714
+0.017 twin>1e-35 leadtail<=0.31
+0.017 twin<=1e-35 signed>1e-35 lines<=3.5
-0.017 closes<=1e-35 keyhead>0.0393 leadtail>0.0668 below<=0.168
-0.017 closes<=1e-35 keyhead>0.0393 leadtail<=0.0668 runbelow>2.5
+0.017 cross>0.568 unlike>0.476 twin>1e-35
+0.017 cross>0.568 unlike<=0.476 others>5.5
-0.017 carry>0.0186 leadtail>0.0548 below<=0.0779
-0.017 carry>0.0186 leadtail<=0.0548 own<=0.118
-0.017 closes<=1e-35 signed<=1e-35 width>16.5 leadtail<=0.101
-0.017 names<=1.5 closes<=1e-35 signed<=1e-35 width>16.5 per<=0.169 before>1e-35 ownsupport>0.932
-0.017 names<=1.5 near<=0.716 late<=0.612 others>7.5
+0.017 unlike>0.091 near<=0.199 per>0.14 peak>-14.4
-0.017 names<=1e-35 per<=0.287 capsdiff>0.373 style<=0.894
+0.017 twin<=1e-35 signed<=1e-35 others<=2.5 crossz<=-2.35
-0.016 names<=1e-35 keyhead<=0.87 late>0.296 own>0.836
-0.016 names<=1e-35 keyhead<=0.87 late<=0.296 near>0.223
+0.016 names<=1e-35 per>0.287 peak>-13.3
-0.016 others<=94.5 keyhead>0.87
+0.016 names<=1e-35 per>0.287 peak>-12.2
-0.016 late<=0.612 others>7.5 keyhead<=0.153
+0.016 names<=1e-35 keyhead<=0.87 late>0.622 own<=0.836
+0.016 names<=1e-35 keyhead<=0.87 late<=0.622 capsdiff<=0.628 unlike<=0.476 below>0.168
+0.016 others<=22.5 signed<=1.5 lines<=2.5 leans<=1e-35 leadtail>0.557
+0.016 leadtail>0.116 others>1.5 twin>1e-35
+0.016 leadtail>0.116 others<=1.5 per<=-0.0613
+0.016 width>16.5 lines<=2.5 signed<=1e-35 local<=23.4 leadtail>0.478
-0.016 leadtail>0.116 others>1.5 twin<=1e-35 signed<=1e-35
-0.016 leadtail<=0.116 keyhead<=0.0792
-0.016 unlike>0.091 near>0.261 late>0.534
-0.016 unlike>0.091 near<=0.261 per<=0.201 ownsupport<=0.879
+0.016 signed>1.5 lines>3.5
+0.016 below<=0.211 local>18.2
+0.016 words<=18.5 unlike>0.0328 twin>1e-35
+0.016 others<=9.5 lines>2.5 capsdiff<=0.126 lines<=4.5
-0.016 late>0.612 peak<=7.47 words<=4.5
-0.016 unlike>1e-35 names>-2.5 lines>2.5 signed<=1.5
-0.016 names<=1e-35 above<=0.402 late>0.336 keyhead>0.5
-0.016 names<=1e-35 above<=0.402 late<=0.336 local<=23.4
+0.015 closes<=1e-35 style<=0.207 keyhead<=0.494 below<=0.0779
-0.015 names<=1.5 unlike>0.091 near>0.261 late>0.534
-0.015 names<=1.5 unlike>0.091 near<=0.261 per<=0.209 ownsupport<=0.887
+0.015 others<=94.5 late<=0.706 leadtail>0.795 style>0.67
-0.015 words<=14.5 twin<=1e-35 capsdiff>0.431 signed>1e-35
-0.015 words<=14.5 twin<=1e-35 capsdiff<=0.431 own>0.534
-0.015 names>-1e-35 below<=0.177
-0.015 unlike>0.338 per>0.162 above>0.287
-0.015 unlike>0.338 per<=0.162 runbelow>3.5
+0.015 late>0.706 peak<=11.7 words<=4.5 names>-1e-35 per>0.169
-0.015 names<=1.5 keyhead>0.159 ownsupport>0.239 capsdiff>0.445
-0.015 names<=1.5 keyhead>0.159 ownsupport<=0.239 leadtail>0.576
-0.015 closes<=1e-35 peak<=4.88 style>0.451 twin<=1e-35 signed>1e-35
-0.015 words<=18.5 twin<=1e-35 capsdiff>0.0403 above>0.402 below1>0.696
-0.015 names>-1e-35 late>0.141 keyhead>0.36 runbelow<=4.5
-0.015 names>-1e-35 late<=0.141 closes<=1e-35
+0.015 closes<=1e-35 peak>0.171 late>0.0719 cross>0.631
+0.015 closes<=1e-35 peak>0.171 late<=0.0719
+0.015 closes<=1e-35 peak<=0.171 runbelow>1.5 capsdiff<=0.471 below1>0.177
-0.015 names<=1.5 near<=0.716 late>0.305 carry>0.12 below1<=0.331
+0.015 names<=1.5 late>0.612 ownsupport>0.215
+0.015 late>0.706 peak<=11.7 words>4.5 below1<=0.528
-0.015 below>0.177 signed<=1e-35 leadtail<=0.434 local<=17.4
+0.015 others<=94.5 lines<=2.5 signed<=1e-35 words<=14.5 leadtail>0.491
-0.015 closes<=1e-35 keyhead>0.0393 leadtail>0.132 below<=0.177
-0.015 closes<=1e-35 keyhead>0.0393 leadtail<=0.132 style<=0.97
-0.015 unlike>1e-35 near<=0.716 names<=1e-35 local<=-6.72 lines<=1.5
+0.015 names<=1e-35 near<=0.332 local>17.4 below<=0.0686
+0.015 names<=1e-35 near<=0.332 local<=17.4 runbelow>2.5 below>0.456
-0.015 below>0.177 signed<=1e-35 runbelow<=3.5
-0.015 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5 leans>1e-35
-0.015 names<=1.5 keyhead>0.159 leans>1e-35 keyhead<=0.36
-0.015 names<=1.5 keyhead>0.159 leans<=1e-35 others>7.5
-0.015 runbelow>1.5 below<=0.239
-0.015 runbelow<=1.5 per>0.185
+0.015 twin>1e-35 local<=-1e-35 ownsupport<=0.989
-0.015 others<=22.5 signed<=1e-35 leadtail<=0.196 carry>0.0186
-0.015 ownsupport<=0.128 keyhead<=0.18
-0.014 words<=18.5 twin<=1e-35 capsdiff>0.0403 carry>0.314 leans<=1e-35
-0.014 closes<=1e-35 names>-1e-35 late<=0.422 unlike>0.456
-0.014 closes<=1e-35 names<=-1e-35 near<=0.154
+0.014 others<=22.5 signed<=1.5 lines<=2.5 leadtail<=0.576 keyhead<=0.239
-0.014 lines<=3.5 signed<=1e-35 carry>0.0741 others>1.5 twin>1e-35
+0.014 others<=94.5 closes<=1e-35 signed>1e-35
-0.014 late<=0.305 leadtail<=0.862 capsdiff<=0.604 unlike>0.486
-0.014 near<=0.308 late>0.28 cross>0.585 others>4.5
-0.014 near<=0.308 late<=0.28 twin<=1e-35 words<=6.5
-0.014 above>0.402 others>3.5 echo>0.858
-0.014 ownsupport>0.128 own>0.316 runbelow<=4.5
-0.014 ownsupport<=0.128 local>6.88
+0.014 closes<=1e-35 style<=0.902 below>0.0779 crossz>-3.92 signed>1e-35
+0.014 unlike>1e-35 names>-2.5 lines>2.5 signed>1.5
+0.014 unlike>1e-35 names>-2.5 lines<=2.5 leadtail>0.61
-0.014 names<=1e-35 per<=0.287 capsdiff<=0.373 unlike>0.499
-0.014 signed<=1e-35 width>12.5 unlike<=1.5 own>0.534 ownsupport<=0.879
+0.014 capsdiff<=0.628 unlike>0.091 near<=0.0229 width>38.5
+0.014 capsdiff<=0.628 unlike<=0.091 echo<=1e-35
+0.014 names<=1.5 near<=0.716 names>1e-35
+0.014 ownsupport>0.128 own>0.316 runbelow>4.5
+0.014 ownsupport>0.128 own<=0.316 late>0.274 above>0.546
+0.014 ownsupport>0.128 own<=0.316 late<=0.274 unlike>0.091
+0.014 unlike>0.091 near<=0.261 per>0.201 peak>-12.2
+0.014 others<=94.5 keyhead<=0.87 closes>1e-35 below<=0.0561
+0.014 others<=94.5 keyhead<=0.87 closes<=1e-35 signed>1e-35 below>0.41
-0.014 closes<=1e-35 names>-1e-35 late>0.422 above>0.637
+0.014 late>0.612 peak>-9.43 per<=0.126
-0.014 below>0.0779 signed<=1e-35 local<=9.92 unlike>0.179
-0.014 capsdiff>0.628 below>0.401
+0.014 others<=94.5 late>0.612 cross>0.559 ownsupport>0.908
+0.014 others<=94.5 late>0.612 cross<=0.559 peak<=-9.43
+0.014 others<=94.5 late>0.706 words<=7.5 above>0.0458 twin>1e-35
+0.014 names>-1e-35 late>0.598 above<=0.637 keyhead>0.5
+0.014 names>-1e-35 late>0.167 above<=0.637 late<=0.598 others>1.5
-0.013 words<=18.5 late<=0.612 others<=20.5 leadtail<=0.795 keyhead>0.0887
+0.013 words<=18.5 late<=0.612 others<=20.5 leadtail<=0.795 keyhead<=0.0887
+0.013 carry<=1e-35 lines>1.5
+0.013 carry<=1e-35 lines<=1.5 capsdiff>0.742
+0.013 width>18.5 closes<=1e-35 style<=0.451 near<=0.267
+0.013 unlike<=0.0328 capsdiff>0.373
-0.013 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport>0.239 own>0.534
-0.013 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport<=0.239 crossz<=-3.92
+0.013 leadtail>0.116 others>2.5 twin>1e-35
+0.013 leadtail>0.116 others<=2.5 words<=4.5
+0.013 twin<=1e-35 capsdiff<=0.0403
+0.013 others<=22.5 signed<=1e-35 lines<=2.5 leadtail>0.196 leans<=1e-35
-0.013 late<=0.612 others<=13.5 leadtail<=0.811 below>0.0779 runbelow<=3.5
+0.013 names<=1.5 words<=14.5 twin<=1e-35 above<=0.653 own<=0.528 ownsupport>0.128
-0.013 names<=1.5 carry>1e-35 style>0.886 per<=0.104 words>3.5
-0.013 late<=0.622 width>19.5 capsdiff<=0.561 below1<=0.0427
+0.013 others<=22.5 signed<=1e-35 per>0.162 peak>-9.43
-0.013 closes<=1e-35 peak<=0.171 runbelow>1.5 capsdiff<=0.471 below1<=0.177
+0.013 words>18.5 late<=0.102
+0.013 names>-1.5 lines<=2.5 signed<=1e-35 runbelow>1.5 leans<=1e-35 unlike>0.091
-0.013 below<=0.177 near<=0.123
+0.013 others<=94.5 crossz>-12 names>-1.5 lines>2.5 keyhead<=0.0303
+0.013 others<=94.5 crossz>-12 names>-1.5 lines<=2.5 leans<=1e-35 leadtail>0.217
-0.013 twin<=1e-35 words<=6.5 signed>1e-35
+0.013 names<=1.5 own<=0.528 unlike<=0.269 below<=0.177
-0.013 closes<=1e-35 style<=0.822 below>1e-35 keyhead>0.379 leadtail<=0.472
-0.013 closes<=1e-35 capsdiff>0.445 per>0.112 above<=0.238
-0.013 closes<=1e-35 capsdiff<=0.445 unlike>0.29 words<=5.5
+0.013 late>0.612 peak<=-9.43 others<=12.5
+0.013 late>0.622 peak<=8.9
-0.013 keyhead<=0.87 closes<=1e-35 late>0.274 own>0.824
-0.012 others<=94.5 late>0.622 peak<=11.7 words<=4.5
-0.012 unlike>1e-35 near<=0.716 names<=1e-35 per<=0.287 runbelow<=2.5
+0.012 keyhead<=0.0393 closes<=1e-35
-0.012 near>0.261 unlike<=0.179
-0.012 near<=0.261 late>0.28 cross>0.534 others>4.5
-0.012 near<=0.261 late<=0.28 twin<=1e-35 words<=6.5
+0.012 words<=14.5 twin>1e-35 width<=38.5
+0.012 words<=14.5 twin<=1e-35 signed>1e-35
+0.012 capsdiff<=0.628 ownsupport>0.239 below1>0.0427 runbelow<=2.5
-0.012 late<=0.706 leadtail<=0.862 width>20.5 capsdiff>0.628
+0.012 names<=1e-35 keyhead<=0.87 lines<=3.5 width>16.5 local>17.4
+0.012 late<=0.706 leadtail>0.795 style>0.67
-0.012 others<=22.5 signed<=1e-35 lines<=2.5 ownsupport<=0.252
+0.012 others<=94.5 crossz>-12 below>0.0779 words>3.5 leadtail>0.132
+0.012 below>0.177 signed<=1e-35 leadtail>0.478 others>6.5
+0.012 below>0.177 signed<=1e-35 leadtail<=0.478 runbelow>3.5
-0.012 lines>2.5 keyhead>0.0303 below<=0.497 above<=0.0239
-0.012 others<=85 late>0.622 peak<=11.7 words<=4.5
+0.012 late<=0.622 leadtail<=0.795 keyhead<=0.0887
-0.012 echo<=1e-35 local<=12.3 style<=0.587
+0.012 names<=1e-35 keyhead<=0.87 style>0.886 carry<=0.0494
+0.012 names<=1e-35 keyhead<=0.87 style<=0.886 below>0.0779 runbelow>2.5
+0.012 names>-1.5 lines<=2.5 signed<=1e-35 runbelow>1.5 leans<=1e-35 leadtail<=0.61
+0.012 names<=1.5 unlike<=0.091
-0.012 names<=1e-35 keyhead<=0.87 style<=0.886 below<=0.0779
+0.012 below>0.0779 signed<=1e-35 leadtail>0.491 others>6.5
+0.012 below>0.0779 signed<=1e-35 leadtail<=0.491 local>17.4
-0.012 unlike>0.0328 near<=0.199 per<=0.216 ownsupport<=0.956
+0.012 carry>0.0186 leadtail>0.0668 below>0.177 words>4.5
+0.012 closes<=1e-35 style<=0.886 below>0.0779 runbelow>2.5 leans>1e-35
+0.012 names<=1.5 near<=0.716 late>0.305 carry>0.12 below1>0.331
-0.012 closes<=1e-35 signed<=1e-35 width>16.5 runbelow>1.5 leans>1e-35
-0.012 closes<=1e-35 signed<=1e-35 width>16.5 runbelow<=1.5 per>0.185
+0.012 words>18.5 lines<=1.5 below<=0.0686
+0.011 names<=1e-35 keyhead<=0.87 capsdiff<=0.628 ownsupport>0.128 below1>0.0427
+0.011 words<=14.5 twin>1e-35 ownsupport<=0.962
+0.011 words<=14.5 twin<=1e-35 capsdiff<=0.431 own<=0.534
-0.011 late>0.296 own<=0.836 peak<=-11.5
-0.011 names>-1e-35 late>0.167 above>0.637
+0.011 words<=14.5 twin<=1e-35 capsdiff<=0.0403
-0.011 names<=1.5 near<=0.716 late<=0.305 leadtail<=0.776 keyhead>0.0393
-0.011 others<=94.5 signed<=1e-35 width>16.5 carry>0.0527 others>2.5
+0.011 closes<=1e-35 leadtail>0.0954 others>1.5 twin>1e-35
-0.011 late>0.589 above>0.381
+0.011 others<=22.5 signed<=1e-35 leadtail>0.196 below>0.497
-0.011 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 leans>1e-35
-0.011 unlike>0.0328 near<=0.199 width<=45.5 per<=0.435
+0.011 closes<=1e-35 capsdiff<=0.445 unlike>0.29 words>5.5
+0.011 closes<=1e-35 capsdiff<=0.445 unlike<=0.29 leadtail<=0.217
-0.011 others<=94.5 closes<=1e-35 signed<=1e-35 leadtail>0.116 per<=-0.174
-0.011 others<=94.5 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per>0.329
-0.011 others<=94.5 names<=-1e-35 near<=0.716 late>0.612
-0.011 unlike>0.091 near>0.505 ownsupport>0.923
-0.011 unlike>0.091 near<=0.505 local<=-8.02 leadtail<=0.472
-0.011 names<=1e-35 keyhead<=0.87 late<=0.622 capsdiff<=0.628 unlike>0.476
+0.011 names<=1.5 near<=0.716 late<=0.305 leadtail<=0.776 keyhead<=0.0393
-0.011 closes<=1e-35 peak<=6.78 runbelow>1.5 leans<=1e-35 unlike>0.447
+0.011 names<=1.5 carry>0.0186 style<=0.886 width>18.5 near<=0.496
+0.011 names<=1.5 carry<=0.0186 lines>1.5
-0.011 keyhead>0.87 below1>0.496
-0.011 unlike>1e-35 signed<=1e-35 width>12.5 per<=0.162 ownsupport<=0.879 words>3.5
-0.011 lines<=3.5 signed<=1e-35 leadtail<=0.566 keyhead>0.212 words>4.5
-0.011 runbelow>1.5 echo<=1e-35
-0.011 runbelow<=1.5 local>7.42
+0.011 closes<=1e-35 style<=0.652 below>1e-35 keyhead>0.379 unlike>0.276
-0.011 peak<=-4.14 others>3.5 signed>1e-35
-0.011 peak<=-4.14 others<=3.5 unlike>0.527
-0.011 others>1.5 near<=0.0229 cross>0.568
+0.011 others<=94.5 names<=1.5 near<=0.716 late<=0.612 leadtail<=0.795 keyhead<=0.0887
+0.011 below>0.177 signed<=1e-35 runbelow>3.5 names<=-1e-35
-0.011 words<=4.5 unlike>0.0328 twin<=1e-35 keyhead<=0.725 below>0.177
-0.011 words<=18.5 unlike>0.0328 twin<=1e-35 keyhead<=0.725 below<=0.177 lines<=1.5
+0.010 twin<=1e-35 signed<=1e-35 others<=2.5 leadtail>0.116
+0.010 late>0.706 words<=7.5 above>0.0458 twin>1e-35
-0.010 unlike>1e-35 keyhead>0.159 leadtail<=0.196 words>6.5
-0.010 names<=1.5 carry>1e-35 style>0.886 per>0.329 peak<=-13
-0.010 names<=1.5 carry>1e-35 style>0.886 per<=0.329 ownsupport>0.763
-0.010 names<=1.5 words<=14.5 twin<=1e-35 above<=0.653 own<=0.528 below<=0.168
+0.010 unlike>1e-35 names>-1e-35 below>0.0779 runbelow>2.5 above>0.43
-0.010 width>16.5 names>-1e-35 below<=0.287
-0.010 width>16.5 names<=-1e-35 carry<=0.109
+0.010 others<=94.5 late>0.622 peak<=11.7 words>4.5 below1<=0.701
-0.010 unlike>1e-35 names>-2.5 lines<=2.5 leadtail<=0.61 keyhead>0.239
-0.010 names<=1e-35 late<=0.622 near>0.361 keyhead<=0.672
-0.010 late<=0.622 others<=13.5 below>0.0779 runbelow<=2.5
+0.010 others<=22.5 signed<=1e-35 lines<=2.5 ownsupport>0.252 own<=0.325
-0.010 carry>1e-35 leadtail>0.0668 below<=0.168
-0.010 carry>1e-35 leadtail<=0.0668 peak>-13.7
+0.010 others<=94.5 signed<=1e-35 width>16.5 carry<=0.0527
+0.010 closes<=1e-35 style>0.81 local>8.35 above<=0.231 late<=0.223
+0.010 twin>1e-35 per<=0.185 ownsupport<=0.962
-0.010 unlike>0.0328 signed<=1e-35 per>0.185 peak<=-9.43
-0.010 unlike>0.0328 signed<=1e-35 per<=0.185 ownsupport>0.883
+0.010 others<=94.5 crossz>-12 names>-1.5 lines>2.5 signed>1.5
+0.010 others<=94.5 crossz>-12 names>-1.5 lines<=2.5 leans<=1e-35 leadtail>0.549
+0.010 names<=1.5 near<=0.716 late<=0.612 others<=7.5 leadtail<=0.795 late>0.0437
+0.010 late>0.622 peak<=11.7 twin<=1e-35 ownsupport>0.215
+0.010 lines<=3.5 signed<=1e-35 leadtail<=0.566 keyhead<=0.212
+0.010 names<=1.5 unlike>0.091 near<=0.261 per>0.209
+0.010 names<=1.5 unlike<=0.091 capsdiff>0.1
-0.010 width>16.5 lines<=3.5 signed<=1.5 carry>0.0293 runbelow>1.5 leans>1e-35
-0.010 others<=94.5 late<=0.706 width>20.5 capsdiff>0.628
-0.010 width>18.5 closes<=1e-35 style>0.451 above>1e-35
-0.010 closes<=1e-35 capsdiff>0.471 per>0.148 above<=0.264
-0.010 closes<=1e-35 capsdiff<=0.471 unlike>0.269 twin<=1e-35
+0.010 closes>1e-35 local<=-15.4
-0.010 names<=1.5 near<=0.716 late>0.612 peak<=-7.82
-0.010 closes<=1e-35 style<=0.902 below>0.0779 crossz>-3.92 signed<=1e-35
+0.010 names>-1.5 lines>3.5 signed>1.5
-0.010 local<=4.41 runbelow>2.5 names<=-1e-35
+0.010 unlike>1e-35 near<=0.199 twin<=1e-35 words>6.5
-0.010 closes<=1e-35 keyhead>0.0393 leadtail>0.0776 below>0.177 words<=4.5
-0.010 ownsupport>0.128 late<=0.479 names<=1e-35 own>0.0691
+0.010 carry>0.0186 leadtail>0.0548 below>0.0779 others<=3.5
-0.010 others<=94.5 crossz>-12 names>-1.5 lines>2.5 keyhead>0.0303
-0.009 echo<=1e-35 local>12.3 below<=1e-35
+0.009 closes<=1e-35 peak>6.78 below<=1e-35
+0.009 closes<=1e-35 peak<=6.78 runbelow>1.5 leans<=1e-35 unlike<=0.447
-0.009 names<=1.5 near>0.716 below1>0.851
-0.009 names>-1e-35 late>0.141 near>0.332
-0.009 names>-1e-35 late<=0.141 closes<=1e-35 twin<=1e-35
-0.009 names>-1e-35 late>0.167 carry>0.0462 runbelow<=5.5 unlike>0.164
-0.009 names<=-1e-35 peak>-12.6
+0.009 others<=1.5 signed<=1.5 closes<=1e-35 late>0.0305
+0.009 unlike>1e-35 keyhead<=0.159 lines<=1.5
-0.009 others<=94.5 signed<=1e-35 width>16.5 carry>0.0527 others>4.5
-0.009 others<=94.5 crossz>-12 names>-1.5 lines>2.5 signed<=1.5
-0.009 closes<=1e-35 signed<=1e-35 leadtail>0.101 per<=-0.174
-0.009 closes<=1e-35 signed<=1e-35 leadtail<=0.101 style<=0.972
-0.009 closes<=1e-35 keyhead>0.0393 runbelow>1.5 below<=0.211
-0.009 closes<=1e-35 keyhead>0.0393 runbelow<=1.5 peak>-1.16
+0.009 others<=94.5 crossz<=-12 late>0.322 carry>0.558
+0.009 others<=94.5 crossz<=-12 late<=0.322
+0.009 names<=1e-35 keyhead<=0.87 late>0.296 own<=0.836
-0.009 others<=94.5 late<=0.612 others>1.5
-0.009 carry>1e-35 leadtail>0.0548 below<=0.168
-0.009 carry>1e-35 leadtail<=0.0548 own<=0.118
+0.009 others<=94.5 crossz>-12 unlike<=1.65 below>0.0779 leadtail>0.196
-0.009 words<=14.5 twin<=1e-35 own<=0.824 ownsupport>0.186 below<=0.223
+0.009 late<=0.622 others<=7.5 unlike>0.0328 signed<=1e-35 per>0.176
+0.009 signed<=1.5 width>12.5 lines>2.5 keyhead<=0.0303
-0.009 closes<=1e-35 signed<=1e-35 leadtail>0.0776 ownsupport>0.239 own>0.534
-0.009 width>18.5 closes<=1e-35 style<=0.451 near>0.267
-0.009 below>0.177 signed<=1e-35 leadtail<=0.478 runbelow<=3.5
+0.009 others<=22.5 signed<=1.5 lines<=2.5 leans<=1e-35 leadtail<=0.557 unlike<=0.338
-0.009 others<=22.5 signed<=1.5 lines<=2.5 leans>1e-35
+0.008 words>4.5 below<=0.497
+0.008 words<=4.5 peak>-5.31 per>0.14
+0.008 names<=1.5 carry>1e-35 style>0.886 per>0.329 peak>-13
+0.008 carry>1e-35 leadtail>0.0668 below>0.168 words>4.5
+0.008 unlike>1e-35 near<=0.716 names<=1e-35 local>-6.72 late>0.215
+0.008 others<=22.5 signed<=1e-35 lines<=2.5 leadtail>0.196 below>0.285
+0.008 width>16.5 names>-1e-35 below>0.287 signed<=1e-35 leadtail<=0.491 words<=5.5
+0.008 words<=18.5 late>0.612 peak<=-9.43 others<=12.5
+0.008 lines<=3.5 signed<=1e-35 carry>0.0741 others<=1.5
+0.008 names<=1.5 width>18.5 near<=0.354 local<=23.4 capsdiff>0.1 twin>1e-35
+0.008 lines<=2.5 signed<=1e-35 leadtail<=0.549 runbelow>1.5 names>-1e-35
+0.008 others<=94.5 lines>2.5 below>0.612 peak<=-2.6
-0.008 capsdiff>0.445 per>0.216
-0.008 capsdiff<=0.445 unlike>0.172 twin<=1e-35
+0.008 names>-1e-35 below>0.287 signed<=1e-35 leadtail<=0.393
-0.008 others>19.5 carry<=0.284
-0.008 keyhead<=0.87 closes<=1e-35 keyhead>0.0393 others>2.5
-0.008 closes<=1e-35 style>0.508 near<=0.101 per>0.262 peak<=-8.48
+0.008 names<=1e-35 keyhead<=0.87 lines<=3.5 signed>1e-35
-0.008 unlike>1e-35 names>-1e-35 late>0.422 above>0.637
-0.008 unlike>1e-35 names>-1e-35 late<=0.422 words<=6.5
-0.008 unlike>1e-35 names<=-1e-35 near<=0.154
+0.008 closes<=1e-35 signed<=1e-35 leadtail>0.116 keyhead<=0.36 lines<=1.5
+0.008 others<=94.5 late>0.622 twin<=1e-35 carry>0.12 lines>1.5
+0.008 late<=0.622 others<=13.5 below>0.0779 runbelow>2.5 words<=3.5
-0.008 names>-1.5 lines<=2.5 signed<=1e-35 runbelow>1.5 leans>1e-35
+0.008 ownsupport>0.128 own<=0.41 late<=0.336 unlike>0.091
+0.008 others<=22.5 signed>1e-35 below1<=0.441 late<=0.484
+0.008 others<=22.5 signed<=1e-35 carry<=0.0293
-0.008 closes<=1e-35 signed<=1e-35 leadtail>0.116 words>3.5 below<=0.177
-0.008 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0741 others>1.5 leadtail>0.478
-0.008 unlike>0.784 per>0.162 above<=0.308
-0.008 unlike<=0.784 runbelow<=2.5 local<=14.8
+0.008 late>0.706 peak<=11.7 words<=4.5 above<=0.0458
-0.008 others<=94.5 crossz>-12 unlike<=1.65 below<=0.0779
-0.008 closes<=1e-35 signed<=1e-35 width>16.5 leadtail>0.101 per<=-0.174
-0.008 others>22.5 local>0.628
-0.008 others<=22.5 signed<=1e-35 carry>0.0293 leadtail<=0.196
-0.008 names<=1e-35 per<=0.287 ownsupport<=0.601 style>0.289 longer>22.5
-0.008 names<=1e-35 per<=0.287 ownsupport<=0.601 style<=0.289
+0.008 late>0.622 above>0.156
+0.008 unlike>0.0328 near<=0.199 width<=45.5 per>0.435
+0.008 names<=1.5 own<=0.528 unlike>0.269 per>0.287
+0.008 others<=1.5 late<=0.612
-0.008 words<=18.5 twin<=1e-35 own<=0.824 below>0.231 ownsupport<=0.252
-0.008 words<=18.5 twin<=1e-35 own<=0.824 below<=0.231 lines<=1.5
+0.008 names<=1e-35 late>0.622 ownsupport>0.215
-0.008 others<=94.5 lines<=2.5 signed<=1e-35 words<=14.5 leadtail<=0.491
+0.007 unlike>1e-35 near<=0.716 names<=1e-35 per>0.287
-0.007 width>16.5 capsdiff>0.553 per>0.247
-0.007 width>16.5 capsdiff<=0.553 others>2.5 above>0.0239
-0.007 others<=94.5 names<=1.5 near<=0.716 late<=0.612 leadtail<=0.795 keyhead>0.0887
+0.007 late<=0.305 leadtail<=0.862 capsdiff<=0.604 unlike<=0.486
+0.007 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.196 twin<=1e-35
-0.007 others<=94.5 keyhead<=0.87 closes<=1e-35 signed<=1e-35 per<=0.169
+0.007 closes<=1e-35 leadtail>0.0954 others>1.5 near<=0.0229 cross<=0.534
+0.007 signed<=1.5 width>12.5 lines>2.5 style>0.997
-0.007 names<=1.5 near<=0.716 late<=0.0437 others<=7.5 leadtail<=0.795
-0.007 capsdiff<=0.628 ownsupport<=0.239
+0.007 closes<=1e-35 signed<=1e-35 leadtail>0.0776 ownsupport>0.239 own<=0.534
-0.007 names<=1.5 late<=0.612 others>7.5 near<=0.0736
+0.007 names<=1.5 carry>1e-35 style<=0.886
+0.007 lines>2.5 below>0.612 peak<=-2.6
+0.007 unlike>0.0328 near<=0.199 per>0.216 peak<=-12.2
+0.007 unlike>0.0328 near<=0.199 per<=0.216 ownsupport>0.956
+0.007 signed<=1.5 width>12.5 lines<=2.5 runbelow>1.5
+0.007 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5
-0.007 unlike>1e-35 signed<=1e-35 width>12.5 names>-1e-35 below<=0.0779
-0.007 unlike>1e-35 signed<=1e-35 width>12.5 names<=-1e-35 peak>-8.48
-0.007 others<=19.5 signed<=1.5 closes<=1e-35 others>1.5
+0.007 closes<=1e-35 signed<=1e-35 leadtail>0.116 words>3.5 below>0.177
+0.007 others<=94.5 signed<=1e-35 width>16.5 per>0.185
+0.007 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 leans<=1e-35
+0.007 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport>0.239 own<=0.534
+0.007 words<=18.5 twin<=1e-35 own<=0.824 below>0.231 ownsupport>0.252
-0.007 names<=1.5 own>0.528 runbelow>5.5
-0.007 names<=1.5 own<=0.528 unlike>0.269 per<=0.287
+0.007 unlike>1e-35 names>-2.5 lines<=2.5 leadtail<=0.61 keyhead<=0.239
+0.007 lines<=2.5 signed<=1e-35 unlike<=1.5 leadtail<=0.491 keyhead<=0.244
-0.007 capsdiff<=0.628 unlike>0.091 near>0.0229
+0.007 lines>2.5 below>0.612 late>0.858
-0.006 closes<=1e-35 style<=0.886 below>0.0779 runbelow<=2.5
+0.006 names<=1.5 carry>1e-35 style>0.886 late>0.167 carry<=0.365
-0.006 late<=0.706 others>7.5 keyhead<=0.153
+0.006 names<=1e-35 near<=0.716 per>0.287 peak>-14.4
-0.006 names<=1e-35 late>0.622 ownsupport<=0.215 keyhead<=0.311
+0.006 closes<=1e-35 keyhead>0.0393 leadtail>0.0776 below>0.177 words>4.5
-0.006 names<=1.5 unlike>0.091 local<=-5.41 lines<=1.5 width>39.5
-0.006 twin<=1e-35 own<=0.824 below<=0.168 lines<=1.5
+0.006 closes<=1e-35 signed<=1e-35 width>16.5 runbelow>1.5 leans<=1e-35
-0.006 closes<=1e-35 leadtail>0.0954 others>1.5 near<=0.0229 cross>0.534
-0.006 words<=18.5 twin<=1e-35 below<=0.168 lines<=1.5
-0.006 unlike>1e-35 names>-1e-35 below<=0.0779
-0.006 unlike>1e-35 names<=-1e-35 peak>-12.6
-0.006 style>0.886 carry>0.0186 words>4.5
+0.006 others<=94.5 late>0.706 longer<=31.5 keyhead<=0.304 near>0.0503
+0.006 others<=94.5 late<=0.706 width>20.5 capsdiff<=0.628
-0.006 keyhead<=0.87 closes<=1e-35 late<=0.274 leadtail<=0.776
-0.006 names<=1.5 width>18.5 near<=0.354 local<=23.4 capsdiff>0.1 twin<=1e-35
+0.006 names<=1.5 words<=14.5 twin<=1e-35 above<=0.653 own<=0.528 below>0.168
-0.006 carry>0.0186 leadtail>0.0548 below>0.0779 others>3.5
+0.006 words<=14.5 twin<=1e-35 own<=0.824 ownsupport>0.186 below>0.223
-0.006 words<=18.5 twin<=1e-35 own<=0.824 below>0.168 ownsupport<=0.252
+0.006 ownsupport>0.128 own<=0.41 late<=0.336 closes<=1e-35
+0.006 words<=18.5 twin>1e-35 width<=39.5
-0.006 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport<=0.239 near<=0.144
-0.006 names<=1.5 own>0.528 ownsupport>0.592
-0.006 names<=1.5 own<=0.528 unlike>0.269 per<=0.162
-0.006 names<=1e-35 local>2.18 late<=0.308 twin<=1e-35
-0.006 names<=1e-35 local<=2.18 others<=9.5 leadtail>0.217
-0.006 closes<=1e-35 keyhead>0.0393 leadtail>0.0668 below>0.168 words<=4.5
+0.006 twin>1e-35 crossz>-6.58 runbelow<=5.5
+0.006 twin<=1e-35 own<=0.824 below>0.168
+0.006 others<=94.5 closes<=1e-35 signed<=1e-35 leadtail>0.116 per>-0.174 lines<=1.5
+0.006 keyhead<=0.87 closes<=1e-35 others>1.5 near<=0.0229 cross<=0.568
+0.006 keyhead<=0.87 closes<=1e-35 others<=1.5 late<=0.0542
+0.006 closes<=1e-35 keyhead>0.0393 leadtail>0.132 below>0.177 words>4.5
-0.006 names<=1e-35 near<=0.332 local<=17.4 runbelow>2.5 below<=0.456
+0.006 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.682 style<=0.508 below>0.177
-0.006 closes<=1e-35 style>0.902 cross>0.207 late>0.589
-0.006 closes<=1e-35 signed<=1e-35 width>16.5 ownsupport<=0.252 style<=0.289
-0.005 closes<=1e-35 signed<=1e-35 leadtail>0.116 keyhead<=0.36 lines>1.5
-0.005 others>1.5 near>0.0229 below>0.524
+0.005 peak<=-0.889 longer<=5.5 twin<=1e-35 local>8.35
+0.005 words<=18.5 twin>1e-35 ownsupport<=0.962
+0.005 closes<=1e-35 keyhead>0.0393 leadtail>0.0668 below>0.168 words>4.5
+0.005 closes<=1e-35 signed<=1e-35 width>16.5 per>0.185 peak>-9.43
-0.005 carry>0.0186 leadtail>0.0668 below>0.177 words<=4.5
-0.005 others>1.5 near>0.0229 below>0.245
-0.005 ownsupport>0.239 own>0.335 runbelow<=4.5
-0.005 ownsupport<=0.239 per>0.201
+0.005 words<=18.5 twin<=1e-35 own<=0.824 below>0.168 ownsupport>0.252
+0.005 ownsupport>0.128 late>0.479 own>0.308
-0.005 width>16.5 near>0.199 others<=2.5
-0.005 width>16.5 near<=0.199 late>0.141 peak<=6.78 others>6.5
-0.005 width>16.5 near<=0.199 late<=0.141 closes<=1e-35
+0.005 words<=18.5 twin>1e-35 width<=38.5
+0.005 names<=1.5 own<=0.528 unlike>0.269 per>0.162
""")

BORDER = Table(-3.000, 1.182, -3.317, """
+1.638 peak>-0.504 mixed<=0.113 steady>3.47 leadtail>0.122
+1.130 peak>-0.504 mixed<=0.113 steady>3.47 leadtail<=0.122
+0.756 peak>-1.75 closes>1e-35
+0.703 peak>-0.504 mixed<=0.113 steady<=3.47
-0.601 keyhead>0.549
-0.490 usual<=1e-35
+0.427 peak>-2.44 subjects<=0.226 closes>1e-35
-0.413 keytail>2.54e+03
+0.395 peak>-1.75 closes<=1e-35 subjects<=0.197 leadtail>0.156 mixed<=-1e-35
+0.387 closes>1e-35 second<=0.769
+0.361 local>46.5 closes>1e-35
+0.358 subjects<=0.181 mixed<=0.174 leadtail>0.141 closes>1e-35
+0.332 peak>-0.504 mixed>0.113
+0.332 peak<=-0.504 closes>1e-35
-0.324 keytail<=1e-35 signed<=1e-35
-0.313 crossz>-2.83
-0.308 keytail<=7.5
+0.300 cross<=0.378 leadtail>0.141 last<=0.155 closes>1e-35
+0.276 closes>1e-35 second>2.2
+0.271 peak>-2.44 subjects<=0.226 closes<=1e-35 leadtail>0.168 mixed<=0.245
+0.269 peak>-1.75 closes<=1e-35 subjects<=0.197 leadtail>0.156 mixed>-1e-35
+0.254 peak>-4.68 subjects<=0.304 leadtail>0.0756 closes>1e-35
-0.254 keytail<=1e-35 closes<=1e-35
+0.249 bylines>11.5 second>0.934 local>3.19
+0.246 keytail<=1e-35 signed>1e-35
-0.244 last>0.462
+0.234 subjects<=0.465 leadtail>0.0719 mixed<=0.059 closes>1e-35
+0.231 subjects<=0.226 leadtail>0.152 mixed<=0.0313 closes>1e-35
+0.230 subjects<=0.181 mixed<=0.174 leadtail>0.141 closes<=1e-35 last<=0.155
-0.221 second<=-0.322 leadtail<=0.242 keytail>37.5
+0.220 keytail<=7.5 signed>1e-35
+0.214 cross<=0.378 leadtail>0.141 last<=0.155 closes<=1e-35 mixed<=-0.0782
+0.213 linked<=0.113 leadtail>0.185 closes>1e-35
+0.210 subjects<=0.318 mixed<=0.245 closes>1e-35
+0.206 bylines>15.5 leans<=1e-35
-0.200 second<=1.22 margin<=-66.4
+0.199 peak>-2.44 subjects<=0.226 closes<=1e-35 leadtail>0.168 mixed>0.245
+0.198 local>3.48 closes>1e-35
+0.196 peak>-1.75 closes<=1e-35 subjects<=0.197 leadtail<=0.156
+0.194 keytail<=2.54e+03 local>126 mixed<=-0.00903
+0.188 local>4.68 leadtail>0.185 last<=0.168 closes>1e-35
-0.187 leans>1e-35 local<=5.6
+0.179 carry<=0.157 crossz<=-3.48 closes>1e-35
+0.178 subjects<=0.181 mixed<=0.174 leadtail>0.141 closes<=1e-35 last>0.155
-0.176 subjects>0.571
-0.175 bylines<=8.5 bylines>2.5 last>0.0879
-0.172 linked>0.26
+0.169 subjects<=0.322 leadtail>0.0993 mixed<=0.0521 closes>1e-35
+0.167 peak>-4.68 subjects<=0.304 leadtail>0.0756 closes<=1e-35 mixed<=1e-35
+0.167 keytail>1e-35 keytail<=27.5 signed>1e-35
+0.163 keyhead<=0.549 bylines>1e-35 peak>3.88 keytail<=107 keytail>79.5
+0.161 keyhead<=0.549 second>1.47 leadtail>0.387 mixed<=-0.41
+0.159 most<=0.29 leadtail>0.119 closes>1e-35
-0.158 second>2.61 keytail>361
+0.158 closes>1e-35 keytail<=234
+0.157 local>3.79 closes>1e-35
-0.156 second<=1.24 margin<=-66.4
+0.152 keytail<=110 local>126 last<=0.0385
-0.152 second<=-0.322 leadtail<=0.242 last>1e-35
+0.151 peak>-2.44 subjects<=0.226 closes<=1e-35 leadtail<=0.168
+0.149 cross<=0.378 leadtail>0.141 last<=0.155 closes<=1e-35 mixed>-0.0782
-0.148 local<=3.48 leadtail<=0.438
+0.148 subjects<=0.39 leadtail>0.0719 mixed<=0.059 closes>1e-35
+0.147 second<=-0.322 leadtail>0.242 keytail<=149 keytail>73.5
-0.147 second<=-0.322 leadtail<=0.246 last>1e-35
+0.146 subjects<=0.226 leadtail>0.152 mixed<=0.0313 closes<=1e-35
-0.145 keytail<=2.54e+03 local<=24.5 peak<=-19 second<=1.49 cross>0.106
+0.138 linked<=0.113 leadtail>0.185 closes<=1e-35 bylines<=1e-35 last<=0.155
-0.137 second<=2.61 local<=-4.44
-0.136 subjects>0.465 closes<=1e-35
+0.135 crossz<=-3.32 most<=0.29 closes>1e-35
+0.132 peak<=-0.504 closes<=1e-35 most<=0.137 leadtail>0.152
+0.132 bylines>7.5 most<=0.252
+0.129 subjects<=0.571 leadtail>0.394 keytail<=337 second>1.47 leans<=1e-35
+0.127 subjects<=0.318 mixed<=0.245 closes<=1e-35 leadtail>0.28 bylines<=1e-35
+0.127 linked<=0.143 leadtail>0.0993 closes>1e-35
-0.126 keytail<=1e-35
+0.125 subjects<=0.181 mixed<=0.174 leadtail<=0.141
+0.125 leans<=1e-35 bylines>15.5
+0.125 linked<=0.26 bylines<=1e-35 leadtail>0.25 second>1.24 mixed<=-0.41
+0.124 crossz<=-3.32 last<=0.174 closes>1e-35
+0.123 second<=-0.322 keytail<=125 keytail>73.5 leadtail>0.216
+0.123 keytail<=337 closes>1e-35
-0.122 subjects>0.747
+0.122 keyhead<=0.0597 second>1.22 mixed<=0.707 keytail<=37.5
+0.121 subjects<=0.465 leadtail>0.0719 mixed<=0.059 closes<=1e-35 leans<=1e-35
+0.121 leans<=1e-35 closes>1e-35 second>1.19
+0.121 second>1.24 crossz<=-5.95 mixed<=0.591 keyhead<=0.0904
-0.120 local<=46.5 keytail<=230 crossz>-2.26
+0.120 peak>-4.68 subjects<=0.304 leadtail>0.0756 closes<=1e-35 mixed>1e-35
-0.118 second<=1.27 margin<=-66.4
-0.118 last>0.484
+0.117 subjects<=0.226 leadtail>0.152 mixed>0.0313 closes>1e-35
+0.115 carry<=0.157 crossz<=-3.48 closes<=1e-35 mixed<=-1e-35 leadtail>0.0719
-0.115 keytail<=421 keytail>7.5 closes<=1e-35 subjects>0.747
+0.113 local>4.68 leadtail>0.185 last<=0.168 closes<=1e-35 bylines<=1e-35
-0.113 bylines<=11.5 bylines>2.5 keytail<=473 peak<=1.11
+0.112 closes>1e-35 second>1.07
+0.111 keytail<=2.54e+03 local>24.5 usual>0.614
-0.111 keytail<=7.5 signed<=1e-35 second<=1.33
+0.111 crossz<=-3.32 last<=0.22 mixed<=0.206 closes>1e-35
+0.110 linked<=0.26 leadtail>0.483 bylines<=1e-35 second>1.47
+0.109 usual>1e-35 second>2.02 keytail>101 leadtail>0.152 keytail<=361 leans<=1e-35
+0.109 bylines>8.5 per>0.306
+0.108 second<=-0.322 leadtail>0.246 keytail<=149 local>4.41
+0.107 crossz<=-2.83 carry<=0.177 closes>1e-35
+0.105 cross<=0.378 leadtail>0.141 last>0.155
+0.102 bylines<=15.5 bylines>2.5 carrytail<=0.0379 crossz<=-8.96
+0.101 carrytail<=0.0986 leadtail>0.0796 closes>1e-35
+0.100 crossz<=-2.83 carry<=0.205 mixed<=0.206 closes>1e-35
-0.100 second<=-0.322 keytail<=73.5 carry>0.0803
+0.100 most<=0.29 leadtail>0.119 closes<=1e-35 mixed<=1e-35 steady>0.325
+0.099 closes>1e-35 second<=0.769 leadtail>0.27
+0.099 subjects<=0.571 leadtail>0.0719 mixed<=1e-35 leans<=1e-35 second>1.23
+0.099 subjects<=0.747 bylines<=1e-35 leadtail>0.0451 keytail<=202 keytail>79.5 mixed<=-0.0782 second>1
+0.098 peak>-1.75 closes<=1e-35 subjects>0.197
+0.098 peak<=-1.75 closes>1e-35
+0.096 last<=0.304 crossz<=-3.57 bylines<=1e-35 mixed<=0.253 leans<=1e-35 second>1.24 leadtail>0.185
+0.095 crossz<=-2.83 most<=0.378 closes>1e-35 keytail<=234
+0.095 keytail<=2.54e+03 local>126 keytail>110 mixed<=-0.00903
-0.095 second<=-0.322 keytail>125
+0.095 crossz<=-3.32 most<=0.29 closes<=1e-35 mixed<=-1e-35 leadtail>0.0719 second>1.01
-0.094 bylines<=15.5 bylines>2.5 carrytail>0.0379 local<=36.3
+0.094 keytail<=541 local>46.5 leadtail>0.49 keytail>179
-0.094 bylines>1.5
+0.094 leans<=1e-35 keytail<=337 second>2.72 keytail>85.5
+0.094 closes>1e-35 second>1.22 mixed<=0.753 keytail<=143
+0.093 leadtail>0.0564 last<=0.174 bylines<=1e-35 leans<=1e-35 closes>1e-35
+0.093 subjects<=0.322 leadtail>0.0993 mixed<=0.0521 closes<=1e-35
+0.093 local>3.79 closes<=1e-35 leadtail>0.185 last<=0.155 bylines<=1e-35 mixed<=0.348
+0.092 most<=0.378 leadtail>0.0993 closes>1e-35
+0.091 local>1.92 second<=1.24 keytail<=40.5 signed>1e-35
+0.090 second>2.61 keytail<=361 keytail>67.5
+0.090 second>1.22 closes>1e-35
+0.089 last<=0.294 leadtail>0.266 bylines<=1e-35 closes>1e-35
+0.089 leadtail>0.0606 last<=0.174 closes>1e-35
+0.089 subjects<=0.571 leadtail>0.0719 mixed<=1e-35 leans<=1e-35 second<=1.23 closes>1e-35
+0.089 second>2.61 keytail<=361 local>2.85
-0.088 linked>0.303
-0.088 bylines<=7.5 bylines>2.5 carrytail>0.0379
+0.088 keytail<=421 keytail>7.5 closes>1e-35
+0.087 last<=0.462 second>1.24 leadtail>0.185 mixed<=-0.41
+0.087 second<=-0.322 leadtail>0.242 peak>4.64 keytail<=158
+0.087 subjects<=0.571 leadtail>0.0606 mixed<=0.0164 closes>1e-35
+0.087 subjects<=0.318 mixed<=0.245 closes<=1e-35 leadtail>0.28 bylines>1e-35
-0.086 leans>1e-35 crossz<=-4.4 carry>0.243
+0.086 local>5.26 closes>1e-35 keytail<=234
+0.085 keytail<=161 local>126 mixed>-0.00903
-0.085 local<=4.68 carrytail>0.0872
-0.084 subjects>0.322 leadtail<=0.27
-0.084 local<=46.5 keytail>152 second<=0.187
+0.084 mixed<=0.245 leadtail>0.654 keytail<=302 second>0.972
-0.084 local<=-4.44
+0.084 local>23.8 mixed<=-0.00903
+0.084 subjects<=0.39 leadtail>0.0719 mixed<=0.059 closes<=1e-35 leans<=1e-35
-0.083 peak<=-1.75 closes<=1e-35 carry>0.0735
+0.083 crossz<=-2.83 most<=0.378 bylines<=1e-35 leadtail>0.266 second>1.27
+0.083 linked<=0.303 bylines>1e-35 mixed<=-0.0181 keytail>143 keyhead<=0.0798
-0.083 peak<=-4.68 most>0.157 closes<=1e-35
-0.083 peak<=-0.504 closes<=1e-35 most>0.137
-0.082 subjects>0.318 closes<=1e-35 peak<=3.22
+0.082 local>4.68 leadtail>0.185 last<=0.168 closes<=1e-35 bylines>1e-35
+0.082 leans<=1e-35 second>2.72 keytail<=353 keytail>73.5
+0.081 peak>-4.68 subjects<=0.304 leadtail<=0.0756
+0.081 keyhead<=0.549 bylines>1e-35 peak>3.88 keytail>107 mixed<=-0.0181
-0.081 leans>1e-35 crossz>-4.4
+0.081 bylines<=7.5 bylines>2.5 carrytail<=0.0379 crossz<=-8.96
+0.081 linked<=0.184 leadtail>0.0719 bylines<=1e-35 leans<=1e-35 closes>1e-35
+0.081 keytail<=421 keytail>1e-35 leans<=1e-35 second>2.72
-0.081 second<=2.61 local<=-4.44 peak<=3.88
-0.080 subjects>0.181 peak<=3.88 closes<=1e-35
+0.080 last<=0.484 second<=1.47 mixed<=0.668 keyhead<=0.0238 second>1.15 steady>4.99
+0.080 carry<=0.157 crossz<=-3.48 closes<=1e-35 mixed<=-1e-35 leadtail<=0.0719
+0.080 second>2.61 local>8.88
+0.079 closes>1e-35 second>0.769 leadtail>0.898 local>10.2
+0.079 leans<=1e-35 mixed<=0.0313 second>1.23 keyhead<=0.419
+0.079 keytail>230 local>52.9 leadtail>0.667
+0.079 leans<=1e-35 second>2.72 keytail<=353 keytail>85.5 leadtail>0.152
+0.079 keytail>337 local>46.5
+0.078 crossz<=-3.32 last<=0.22 mixed<=-0.132 closes<=1e-35 leadtail>0.394
+0.078 linked<=0.143 leadtail>0.0993 closes<=1e-35 mixed<=1e-35 steady>1e-35
-0.078 local<=3.79 leadtail<=0.501
+0.078 last<=0.0417 second<=1.47 mixed<=0.606 keyhead<=0.0238 second>1.01
+0.078 second>1.27 local>49.6 last<=0.0702
+0.077 crossz<=-3.32 last<=0.174 closes<=1e-35 mixed<=0.253 bylines<=1e-35 leadtail>0.0719
+0.077 leadtail>0.654 second>1.97
-0.076 closes<=1e-35 steady<=-0.337 leadtail<=0.28
+0.076 closes>1e-35 second>0.769 second<=2.2 leadtail>0.898 local>8.88
-0.076 second<=0.187 keytail>143
-0.076 peak<=-2.44 most>0.143
+0.076 subjects<=0.465 leadtail>0.0719 mixed>0.059 last<=0.115
+0.076 subjects<=0.465 leadtail>0.0719 mixed<=0.059 closes<=1e-35 leans>1e-35
-0.076 second<=-0.322 leadtail<=0.246 keytail>37.5
+0.076 linked<=0.113 leadtail>0.185 closes<=1e-35 bylines>1e-35
+0.076 linked<=0.113 leadtail>0.185 closes<=1e-35 bylines<=1e-35 last>0.155
-0.076 crossz>-3.32 leadtail<=0.291
+0.076 subjects<=0.226 leadtail>0.152 mixed>0.0313 closes<=1e-35
-0.076 most>0.378 leadtail<=0.408
-0.076 linked>0.113 margin<=5.37 closes<=1e-35
+0.076 leans<=1e-35 mixed<=0.0164 second>1.24 keyhead<=0.419
-0.075 last>0.331 peak<=-5.05
-0.075 carry>0.157 leadtail<=0.363
+0.075 bylines<=1.5 closes>1e-35
-0.074 subjects>0.226 leadtail<=0.408
-0.073 leadtail<=0.0451 steady<=4.6
-0.073 most>0.29 leadtail<=0.408
-0.073 crossz>-3.32 closes<=1e-35
+0.073 usual>1e-35 second>2.02 keytail>73.5 leadtail>0.28 steady>-0.337 keytail<=218
+0.073 keyhead<=0.549 second<=1.47 local>3.48 bylines>1e-35 leadtail>0.898
+0.073 crossz<=-2.83 mixed<=0.245 closes>1e-35
-0.073 linked>0.143 local<=11.3
+0.072 keyhead<=0.549 second>1.47 leadtail>0.387
+0.072 subjects<=0.322 leadtail>0.0993 mixed>0.0521 last<=0.0942
+0.072 leans<=1e-35 second>1.24 mixed<=0.0164 keytail<=238
+0.072 usual>1e-35 second>1.63 leadtail>0.475
-0.072 bylines>15.5 leans>1e-35
+0.072 crossz<=-3.32 most<=0.29 closes<=1e-35 mixed<=-1e-35 leadtail>0.0719 second<=1.01
-0.072 bylines>11.5 second<=0.934
+0.072 keytail<=27.5 signed>1e-35
-0.071 keytail<=12.5 signed<=1e-35 second<=0.491 linked>1e-35
+0.071 keytail<=12.5 signed>1e-35
-0.071 leadtail<=0.0564 carrytail>0.0332
-0.071 crossz>-3.32 leadtail<=0.28
+0.070 subjects<=0.747 second>1.24 mixed<=0.0313 keyhead<=0.0904
+0.070 crossz<=-2.83 carry<=0.177 closes<=1e-35 mixed<=-1e-35 subjects<=0.0871
-0.070 local<=23.8 keytail>262 mixed>0.024 peak<=1.11
+0.069 second>-0.322 mixed<=-0.258 crossz<=-4.97
-0.069 linked>0.184 local<=10.9
+0.069 keyhead<=0.0904 second>1.24 crossz<=-5.95 mixed<=0.591
-0.069 carrytail>0.0986 local<=9.16
+0.069 crossz<=-2.83 carry<=0.205 mixed<=0.206 closes<=1e-35 carrytail<=0.0379 second>1.01
-0.069 local<=46.5 peak<=-20.9 second<=1.44 carrytail>0.0332
-0.068 subjects>0.39 closes<=1e-35
+0.068 keytail<=2.54e+03 steady>874 usual>0.574
-0.068 cross>0.378 local<=16.7
+0.068 subjects<=0.867 bylines>15.5 leans<=1e-35
+0.068 linked<=0.26 leadtail>0.0451 closes>1e-35 keytail<=234
+0.068 last<=0.462 local>46.5 second>1 leadtail>0.152
-0.068 second<=1.24 peak<=-11.9 subjects>0.111
-0.068 local<=24.5 peak<=-19 second<=1.49
-0.067 local<=23.8 carry>0.177 leadtail<=0.438
-0.067 closes<=1e-35 crossz>-3.8 local<=2.85 second<=2.08
+0.067 local>3.48 closes<=1e-35 leadtail>0.16 last<=0.155 bylines<=1e-35 mixed<=0.348
+0.067 most<=0.29 leadtail>0.119 closes<=1e-35 mixed<=1e-35 steady<=0.325
-0.067 closes<=1e-35 keytail<=1e-35
+0.066 usual>1e-35 second<=1.47 margin>-19.6 second>1 local>9.16 carrytail<=0.0183
+0.066 second<=2.61 local>-4.44 keyhead<=0.444 bylines>8.5 second>0.934
-0.066 keytail>421
+0.066 bylines>8.5 second>0.934 subjects<=0.335
+0.066 keyhead<=0.0597 second>1.22 mixed<=0.707 keytail>37.5 steady>9.89
+0.066 carrytail<=0.0379 subjects<=0.137 second>1.01 keyhead<=0.166
-0.066 keytail<=2.54e+03 local<=126 mixed>0.473 margin<=-36.9
+0.065 keyhead<=0.0904 second>1.24 mixed<=0.0313
+0.065 keytail<=67.5 subjects<=0.149 signed>1e-35
-0.065 leadtail<=0.28 keytail<=155 second<=1e-35 last>1e-35
-0.065 keytail>7.5 keytail<=389 closes<=1e-35 subjects>0.747
+0.065 keytail<=202 closes>1e-35
+0.064 keyhead<=0.549 local>8.88 carrytail<=0.0183 keytail<=238 second>0.923 subjects<=0.0958
+0.064 last<=0.294 leadtail>0.266 bylines<=1e-35 closes<=1e-35 leans<=1e-35 mixed<=-0.165
+0.064 last<=0.462 leans<=1e-35 mixed<=0.253 second>1.24 leadtail>0.185
+0.064 keytail<=202 keytail>79.5 mixed<=-0.0782 second>1
-0.063 leans>1e-35 crossz>-4.4 carry>0.0409
+0.063 carrytail<=0.0986 leadtail>0.0796 closes<=1e-35 mixed<=1e-35 steady>-0.657
-0.063 local<=46.5 carrytail>0.0379 leadtail<=0.0528 keyhead>0.0798
-0.063 closes<=1e-35 subjects>0.747
+0.063 usual>1e-35 second<=1.47 mixed<=0.635 second>1.01 last<=0.0385 keytail<=155
+0.063 keytail<=2.54e+03 closes>1e-35 second>2.27
+0.062 keytail<=337 second>2.72
+0.062 peak>-2.44 subjects>0.226
+0.062 peak<=-2.44 most<=0.143 leadtail>0.0993
-0.062 closes<=1e-35 carrytail>0.122 local<=18.1
-0.062 leans>1e-35 local<=9.79
-0.062 keytail<=389 keytail>12.5 closes<=1e-35 subjects>0.747
+0.062 most<=0.378 leadtail>0.0993 closes<=1e-35 bylines<=1e-35 last<=0.189 carrytail<=0.0379
-0.062 keytail>202 mixed>0.316 leadtail<=0.429
-0.061 local<=46.5 keytail<=37.5 subjects>0.149
+0.061 local>22.3 peak>-28.3 second<=1 leadtail>0.898
+0.061 keytail<=2.54e+03 keytail>1.11e+03 usual>0.234 margin>-50.5 leadtail>0.452
-0.061 local<=15.1 carrytail>0.0379 leadtail<=0.358 carry>0.109
+0.061 usual>1e-35 second>2.02 keytail>73.5 keytail<=361 leadtail>0.152
-0.061 second>1.24 crossz>-5.95 keytail>238 steady<=15.5 second<=1.93
+0.061 closes>1e-35 second>1.22 mixed<=0.753
-0.061 leadtail<=0.0606
+0.060 leadtail>0.0451 last<=0.225 leans<=1e-35 closes>1e-35
+0.060 leadtail>0.0606 last<=0.174 closes<=1e-35 bylines<=1e-35 crossz<=-3.57 carrytail<=0.0379
+0.060 bylines>8.5 second>0.934 local>3.19
+0.060 subjects<=0.571 leadtail>0.0606 mixed<=0.0164 closes<=1e-35 second>1.01 keyhead<=0.282
-0.060 local<=5.26 leadtail<=0.4
+0.060 keyhead<=0.431 bylines<=1e-35 leadtail>0.0451 second>1.01 last<=0.113 local>29.8
-0.060 second<=0.187 keytail<=31.5 carry>1e-35
+0.059 keytail>7.5 last<=0.484 keytail<=202 cross<=1e-35
-0.059 last>0.294
-0.059 second<=1.27 margin>-66.4 peak<=-21.4
-0.059 closes<=1e-35 local<=1.92 mixed>1e-35
+0.059 second>2.61 keytail<=361 local>2.85 peak>-5.41
+0.059 closes>1e-35 keytail>234
+0.058 local>24.5 usual>0.614
-0.058 mixed>0.245 local<=5.26
-0.058 leans>1e-35 subjects>1e-35
-0.058 bylines<=15.5 bylines>2.5 keytail<=473 peak<=1.11
+0.058 second>1.27 local>85.9
+0.058 closes>1e-35
-0.058 peak<=-28.3 second<=1.31
-0.058 second>1.22 closes<=1e-35 last>0.0592 leadtail<=0.152 carry>0.0445
-0.058 bylines<=1.5 usual<=1e-35
-0.058 local<=24.5 keytail>222 mixed>0.245
+0.057 second<=2.61 local>-4.44 keyhead<=0.549 bylines>8.5 second>0.934
-0.057 second>-0.322 bylines>1.5 peak<=2.58
-0.057 keytail<=202 closes<=1e-35 crossz>-3.8 leadtail<=0.28 linked>0.0763
+0.057 second>-0.322 bylines>1.5 peak>2.58 keytail<=302 local>9.16
+0.057 bylines>15.5 per>0.306
+0.057 keytail<=230 closes>1e-35
+0.057 subjects<=0.39 leadtail>0.0719 mixed>0.059 last<=0.0702
+0.057 subjects<=0.39 leadtail>0.0719 mixed<=0.059 closes<=1e-35 leans>1e-35
-0.056 leans>1e-35 subjects>1e-35 peak<=5.37
+0.056 keytail>7.5 keytail<=389 closes>1e-35
-0.056 second<=-0.322 leadtail>0.242 keytail>149
-0.056 closes<=1e-35 local<=4.41 leadtail<=0.28 crossz>-4.97
+0.056 subjects<=0.318 mixed<=0.245 closes<=1e-35 leadtail<=0.28
+0.056 keytail>337 second<=0.797 steady>23.1
+0.056 last<=0.484 second<=2.51 local>46.5 closes>1e-35
-0.056 last>0.304
+0.055 bylines<=28.5 bylines>2.5 carrytail<=0.0379 crossz<=-8.96
+0.055 bylines<=8.5 bylines>2.5 last<=0.0879 peak>1.11 keyhead<=0.0955
+0.055 usual>1e-35 second>2.02 keytail>101 keytail<=361 leadtail>0.152
+0.055 local>46.5 closes<=1e-35 second>1 leadtail>0.149
-0.055 keytail>337 local<=52.9 second>0.923 carrytail>0.0363 peak<=2.01
-0.055 keytail<=337 keytail>7.5 closes<=1e-35 bylines<=1e-35 steady<=-0.657 leadtail<=0.368
-0.055 keytail<=2.54e+03 local<=126 mixed>0.473 margin<=-36.9 usual<=0.291
-0.055 second<=0.187 keytail<=16.5 signed<=1e-35
-0.054 second<=0.187 keytail>16.5 keytail<=143 carry>0.093 leadtail<=0.4
+0.054 keyhead<=0.549 second>1.47 leadtail>0.25
+0.054 leans<=1e-35 second>1.47 leadtail>0.387
+0.054 second<=-0.322 keytail<=73.5 carry<=0.0803 last<=1e-35
+0.054 keytail>1e-35 keytail<=155 local>126
+0.054 usual>1e-35 second>1.63 keytail<=140 keytail>119
-0.054 second>1.22 closes<=1e-35 last>0.0562 leadtail<=0.152 carry>0.0445
+0.054 keytail>7.5 keytail<=202 cross<=1e-35
+0.054 last<=0.484 second>2.51 keytail>67.5
+0.053 second<=-0.322 leadtail>0.246 keytail<=149 margin>8.75
-0.053 keytail>7.5 last>0.331
-0.053 keytail<=337 closes<=1e-35 crossz>-2.26
-0.053 subjects>0.322 leadtail>0.27 last>0.205
+0.053 keytail<=389 keytail>12.5 closes>1e-35
+0.053 leans<=1e-35 mixed<=0.0164 second<=1.24 closes>1e-35
+0.053 usual>1e-35 second>1.24 crossz<=-5.95 mixed<=0.591 keyhead<=0.0904
-0.052 closes<=1e-35 subjects>0.55
+0.052 carry<=0.157 crossz<=-3.48 closes<=1e-35 mixed>-1e-35
-0.052 leans>1e-35 crossz>-4.4 keyhead>0.0271
-0.052 local<=24.5 keytail<=222 crossz>-2.26
-0.052 keytail<=2.54e+03 steady<=874 local<=126 mixed>0.493 margin<=-36.9 usual<=0.291
-0.052 keytail<=7.5 signed<=1e-35
+0.052 usual>1e-35 second>1.51 leadtail>0.168 keytail>82.5 keytail<=238 bylines<=1e-35
+0.052 subjects<=0.747 keytail<=67.5 signed>1e-35
-0.052 carrytail>0.0379 leadtail<=0.31 subjects>0.149
+0.051 keytail<=389 second>1 mixed<=0.483 local>29.8
-0.051 keytail>337 local<=46.5
+0.051 bylines>7.5 per>0.306 margin>-19
+0.051 crossz<=-3.32 most<=0.29 closes<=1e-35 mixed<=-1e-35 leadtail<=0.0719
-0.051 second<=-0.322 leadtail>0.246 keytail>149
+0.051 subjects>0.181 peak>3.88
+0.051 subjects<=0.181 mixed>0.174
+0.051 keyhead<=0.549 mixed<=0.276 leadtail>0.654 keytail<=302 second>0.862
+0.051 local>46.5 second>1
-0.051 keytail<=1.11e+03 most>0.603 leans>1e-35
+0.051 local>3.79 closes<=1e-35 leadtail>0.185 last<=0.155 bylines>1e-35
+0.051 local>3.79 closes<=1e-35 leadtail>0.185 last<=0.155 bylines<=1e-35 mixed>0.348
+0.051 keytail<=337 keytail>7.5 closes>1e-35
-0.051 local<=46.5 keytail<=70.5 steady<=-1.72
+0.051 local>22.3 second<=1.22 peak>-11.9 leadtail>0.898
-0.051 keytail<=12.5
-0.051 keytail>202 local<=24.5 mixed>0.316
+0.050 bylines<=1.5 usual>1e-35 closes>1e-35 second<=0.769
-0.050 keytail>421 mixed>0.0521 leadtail<=0.483
-0.050 keytail<=389 keytail>1e-35 closes<=1e-35 subjects>0.747
-0.050 bylines<=28.5 bylines>2.5 carrytail>0.0379 local<=36.3
+0.050 linked<=0.143 leadtail>0.0993 closes<=1e-35 mixed<=1e-35 steady<=1e-35
-0.050 second<=-0.322 leadtail<=0.46 keytail>49.5
+0.050 bylines<=11.5 bylines>2.5 keytail>473 last<=0.0942
+0.050 local>4.68 leadtail>0.185 last>0.168
+0.050 local>4.68 leadtail<=0.185 carrytail<=0.0363
+0.050 crossz<=-2.83 most<=0.378 closes>1e-35 keytail>234
+0.050 crossz<=-2.83 most<=0.378 closes<=1e-35 leadtail>0.31 mixed<=-0.0782
+0.050 keytail>202 mixed<=0.316 local>52.9 second>1
-0.050 closes<=1e-35 local<=-1e-35 mixed>0.0521
-0.049 keytail<=421 keytail>1e-35 leans>1e-35 crossz>-4.4
+0.049 keyhead<=0.549 bylines<=1e-35 leadtail>0.198 second>1.47
+0.049 closes>1e-35 second>0.769 second<=2.2 leadtail>0.898
-0.049 keytail<=421 local<=126 mixed>0.562 keytail>186
-0.049 last>0.473
-0.048 keytail>202 local<=24.5 peak<=-19.9
+0.048 bylines<=8.5 bylines>2.5 last<=0.0879 mixed<=0.374 crossz<=-9.08
+0.048 last<=0.473 second>1.47 leadtail>0.387
+0.048 second>-0.322 carrytail<=0.0183 mixed<=-0.0367
-0.048 second<=0.187 keytail>46.5 keytail<=143 leadtail<=0.275
-0.048 keytail<=7.5 second<=0.896 closes<=1e-35
+0.048 subjects<=0.867 peak>-28.3 second>1 margin>-6.08 steady>8.35
-0.048 second>1.27 local<=49.6 keytail>389 keyhead>0.138
+0.048 bylines<=15.5 bylines>2.5 keytail>473 last<=0.0942
+0.048 crossz<=-3.32 last<=0.22 mixed<=0.206 closes<=1e-35 leadtail>0.394 mixed>-0.132
+0.048 linked<=0.184 leadtail>0.0719 bylines<=1e-35 leans<=1e-35 closes<=1e-35 mixed<=-0.104
+0.048 closes>1e-35 second>1.38
-0.048 usual>1e-35 second>2.02 keytail<=101
-0.048 last>0.484 peak<=-2.82
-0.048 local<=23.8 keytail<=262 crossz>-2.83
-0.047 bylines>11.5 second>0.934 local<=3.19
-0.047 keytail<=79.5 signed<=1e-35 carry>0.0481 leans>1e-35
+0.047 keytail<=2.54e+03 closes>1e-35 second<=0.769 leadtail>0.27
-0.047 second<=2.61 keyhead>0.549
+0.047 local>1.92 second>1.24 leadtail>0.25
+0.047 second>1.63 keytail<=101 peak>-7.31 local>5.6
-0.047 closes<=1e-35 local<=4.41 leadtail<=0.28
-0.047 leadtail<=0.207 keytail<=206 subjects>0.143
-0.047 leadtail<=0.654 keytail>206 local<=8.88
+0.047 local>3.48 closes<=1e-35 subjects<=0.13 bylines<=1e-35 mixed<=0.245
-0.047 keytail<=202 closes<=1e-35 keytail>1e-35 subjects>0.747
-0.046 local<=46.5 keytail>230 second<=0.862 crossz>-4.69
-0.046 bylines<=1.5 closes<=1e-35 subjects>0.747
+0.046 crossz<=-2.83 most<=0.378 bylines<=1e-35 leadtail>0.266 second<=1.27 keytail<=198
+0.046 cross>0.378 local>16.7 leadtail>0.212
+0.046 cross<=0.378 leadtail<=0.141
+0.046 second<=0.187 keytail>31.5 keytail<=143 leadtail>0.275 carry<=0.198
-0.046 second>1.22 closes<=1e-35 local<=1.59 keytail<=119
-0.046 keytail<=2.54e+03 local<=126 subjects>0.867 second<=1.6
+0.045 last<=0.484 second>2.51
-0.045 closes<=1e-35 crossz>-2.26
+0.045 keyhead<=0.549 bylines>1e-35 mixed<=-0.0181 keytail>143
-0.045 bylines<=11.5 keytail<=67.5 signed<=1e-35 carry>0.0481 second<=0.41
+0.045 bylines>7.5 per>0.306
-0.045 second<=-0.322 keytail<=125 keytail>73.5 leadtail<=0.216
+0.045 linked<=0.26 bylines<=1e-35 leadtail>0.25 second>1.24 mixed>-0.41
+0.045 crossz<=-2.83 carry<=0.205 mixed<=0.206 closes<=1e-35 carrytail<=0.0379 second<=1.01
+0.045 keytail>7.5 last<=0.331 bylines<=1e-35 steady>-0.657 mixed<=-0.165
-0.044 keyhead<=0.549 second<=1.24 peak<=-11.9
+0.044 linked<=0.26 leadtail>0.483 bylines<=1e-35 second<=1.47 keytail<=302
-0.044 keyhead<=0.549 bylines>1e-35 peak<=3.88
-0.044 leans>1e-35 crossz>-4.4 signed<=1e-35
+0.044 leans<=1e-35 bylines<=15.5 second>2.72 keytail<=353
+0.044 keytail>1e-35 keytail<=152 carrytail<=1e-35
+0.044 bylines<=7.5 keytail>389 second<=0.797 steady>23.1
+0.044 leans<=1e-35 closes>1e-35 second<=1.19
+0.044 most<=0.29 leadtail>0.119 closes<=1e-35 mixed>1e-35
-0.044 leadtail<=0.654 keytail>155 local<=9.79 crossz>-4.97
-0.044 subjects>0.867 second<=1.6
-0.043 second<=-0.322 keytail<=73.5 carry<=0.0803 last>1e-35 peak<=8.06
+0.043 last<=0.462 second>1.24 leadtail>0.28
-0.043 keytail<=67.5 subjects>0.149
-0.043 second<=1.88 local<=-1e-35 margin<=1.42
+0.043 second<=0.187 keytail<=31.5 carry<=1e-35
+0.043 crossz<=-3.32 last<=0.174 closes<=1e-35 mixed<=0.253 bylines>1e-35
+0.043 crossz<=-3.32 last<=0.174 closes<=1e-35 mixed<=0.253 bylines<=1e-35 leadtail<=0.0719
-0.043 keytail<=91.5 carrytail>1e-35 last>0.229
-0.042 second>1.24 crossz>-5.95 keytail<=238 usual<=0.0435
+0.042 keytail>1e-35 keytail<=421 second>2.61
+0.042 keytail<=337 second<=2.72 peak>-24 second>0.981 local>29.8
+0.042 leans<=1e-35 mixed<=-0.258 leadtail>0.467
-0.042 keytail>202 local<=8.88 leadtail<=0.654
-0.042 second>1.24 crossz>-5.95 keytail>389
+0.042 keytail>1e-35 keytail<=202 carrytail<=1e-35
-0.042 usual>1e-35 second<=2.02 peak<=-28.3
+0.042 subjects<=0.571 leadtail>0.0719 mixed<=1e-35 leans<=1e-35 second<=1.23 closes<=1e-35
-0.042 keytail>1e-35 keytail<=421 second<=2.61 local<=-4.44
-0.042 second>1.63 keytail<=101 peak<=-7.31
+0.042 last<=0.331 local>24.5 second>1.01
-0.041 crossz<=-2.83 most>0.378
-0.041 usual<=1e-35 crossz>-3.32
+0.041 local>-4.44 peak>-28.3 second>1 margin>-6.08 steady>8.35
-0.041 keytail>504 leadtail<=0.898 carrytail>0.048
-0.041 keytail<=2.54e+03 keytail>1.11e+03 usual<=0.234
+0.041 bylines<=7.5 keytail>389 second>0.797 per>0.846 carrytail<=0.0467
+0.041 second>1.24 crossz<=-5.95 mixed<=0.591 keyhead>0.0904
+0.041 usual>1e-35 bylines<=1.5 second>1.24 crossz<=-5.95 mixed<=0.591
+0.041 subjects<=0.322 leadtail>0.0993 mixed>0.0521 last>0.0942
+0.041 keyhead<=0.549 bylines<=1e-35 second>1.47 leadtail>0.198 keytail>82.5
+0.041 second<=-0.322 leadtail>0.242 keytail<=149
-0.041 bylines>8.5 per<=0.306
-0.041 second<=-0.322 leadtail<=0.242 keytail<=37.5
+0.040 crossz<=-2.83 carry<=0.205 mixed<=0.206 closes<=1e-35 carrytail>0.0379 leadtail>0.394
-0.040 keytail>337 local<=46.5 carrytail>0.0363
+0.040 keytail<=389 second<=0.896 closes>1e-35
+0.040 bylines>28.5
+0.040 keyhead<=0.549 second>1.47 leadtail>0.387 mixed>-0.41
-0.040 keytail<=12.5 signed<=1e-35 second>0.491 local<=4.41
+0.040 bylines<=1.5 usual>1e-35 closes>1e-35 second>1.04
+0.040 second<=0.187 keytail>16.5 keytail<=143 carry<=0.093 leadtail>0.28
+0.040 leadtail>0.415 last<=0.225 leans<=1e-35 closes<=1e-35 mixed<=-0.0782
+0.040 usual>1e-35 second>1.47 steady>45
+0.040 second>4.42 keytail<=361 local<=2.85
-0.040 keytail<=79.5 carry>0.0481 second<=0.41
-0.040 second>2.61 local<=8.88 per<=0.0893 second<=5.51
+0.040 bylines<=11.5 bylines>2.5 keytail>473 last<=0.237
-0.039 bylines>8.5 second<=0.934
+0.039 carrytail<=0.0986 leadtail>0.0796 closes<=1e-35 mixed<=1e-35 steady<=-0.657
+0.039 local>5.26 closes>1e-35 keytail>234
+0.039 local>5.26 closes<=1e-35 carrytail<=0.0379 subjects<=0.0871
-0.039 second<=-0.322 leadtail<=0.242 last<=1e-35
+0.039 keytail>202 local>52.9
-0.039 bylines<=8.5 bylines>2.5 last<=0.0879 peak<=1.11 keytail<=473
+0.039 keytail<=389 keytail>1e-35 closes>1e-35
-0.039 linked>0.143 local>11.3 leadtail<=0.31
-0.039 bylines<=1.5 closes<=1e-35 leadtail<=0.0127
+0.039 last<=0.462 leans<=1e-35 mixed<=0.253 second<=1.24 leadtail>0.654
+0.038 second>1.88 keytail>61.5 usual>0.11 per>0.115
+0.038 bylines<=11.5 keytail<=67.5 signed>1e-35
+0.038 second<=2.61 local>-4.44 keyhead<=0.431 bylines>1e-35 leadtail>0.898
+0.038 bylines<=15.5 bylines>2.5 keytail<=473 peak>1.11 last<=0.0851
+0.038 second<=0.187 keytail<=16.5 signed>1e-35
-0.038 keytail<=186 local<=126 mixed>0.562 margin<=-36.9
+0.037 second>1.63 keytail<=541 keytail>101 leadtail>0.475
+0.037 crossz<=-2.83 mixed<=0.245 closes<=1e-35 subjects<=0.0871 bylines<=1e-35
-0.037 usual>1e-35 second>2.02 keytail>361
-0.037 usual>1e-35 second<=2.02 local<=-1e-35
+0.037 leadtail>0.0564 last<=0.174 bylines<=1e-35 leans<=1e-35 closes<=1e-35
+0.037 bylines<=2.5 keytail<=67.5 signed>1e-35
+0.037 crossz<=-2.83 carry<=0.177 closes<=1e-35 mixed>-1e-35 second<=0.91
+0.037 crossz<=-2.83 carry<=0.177 closes<=1e-35 mixed<=-1e-35 subjects>0.0871
-0.037 bylines>7.5 per<=0.306
-0.037 bylines<=15.5 second<=1.51 subjects>0.879
+0.037 local>46.5
-0.036 second<=-0.322 leadtail<=0.246 last<=1e-35
+0.036 most<=0.378 leadtail>0.0993 closes<=1e-35 bylines<=1e-35 last<=0.189 carrytail>0.0379
+0.036 subjects<=0.571 leadtail>0.394 keytail<=337 second<=1.47
+0.036 leans<=1e-35 mixed<=0.0313 second<=1.23 local>23.8
-0.036 keytail<=504 leadtail<=0.667 local<=9.79 carrytail>0.0872
+0.036 keyhead<=0.549 bylines<=1e-35 second>1.47 leadtail>0.181
+0.036 subjects<=0.747 bylines<=1e-35 leadtail>0.0451 keytail<=202 keytail>79.5 mixed<=-0.0782 second<=1
+0.036 bylines<=2.5 keytail<=198 cross<=1e-35
-0.035 keytail>202 mixed>0.316
+0.035 bylines<=7.5 bylines>2.5 carrytail<=0.0379 cross<=0.184
+0.035 usual>1e-35 second<=1.63 local>-1e-35 second>1 margin>-6.08
-0.035 most>0.29 leadtail>0.408 last>0.294
-0.035 keytail<=2.54e+03 local<=46.5 keytail>152 second<=0.187
-0.035 keytail>7.5 keytail<=107 cross>1e-35 peak<=-8.43
-0.035 keytail>7.5 last>0.484
+0.035 bylines<=8.5 bylines>2.5 last<=0.0879 mixed<=0.206
+0.035 last<=0.294 leadtail>0.266 bylines<=1e-35 closes<=1e-35 leans<=1e-35 mixed>-0.165
+0.034 usual>1e-35 bylines>8.5
-0.034 keytail>389
-0.034 carrytail>0.0986 local>9.16 last>0.148
-0.034 second>2.61 keytail<=361 local<=2.85 second<=4.42 per<=0.0893
+0.034 crossz<=-3.32 last<=0.22 mixed<=0.206 closes<=1e-35 leadtail<=0.394
-0.034 keytail>389 local<=52.9
-0.034 second>2.61 keytail<=67.5 bylines<=1e-35
+0.034 leadtail>0.0606 last<=0.174 closes<=1e-35 bylines<=1e-35 crossz<=-3.57 carrytail>0.0379
+0.034 local>3.48 closes<=1e-35 leadtail>0.16 last<=0.155 bylines>1e-35
+0.034 local>3.48 closes<=1e-35 leadtail>0.16 last<=0.155 bylines<=1e-35 mixed>0.348
+0.034 keytail>504 leadtail>0.898
-0.034 local<=1.92
-0.034 keytail>155 local<=24.5 mixed>0.245
+0.034 keyhead<=0.549 second<=1.47 peak>-19 carrytail<=0.0183 mixed<=-0.0367
-0.034 second>1.88 keytail<=61.5 bylines<=1e-35
+0.033 keytail>389 local>52.9
+0.033 last<=0.304 crossz<=-3.57 bylines<=1e-35 mixed<=0.253 leans<=1e-35 second<=1.24
-0.033 bylines<=1.5 closes<=1e-35 crossz>-2.26
+0.033 local>46.5 closes<=1e-35
-0.033 local<=46.5 keytail>230 second>0.862 keyhead>0.0436
+0.033 leans<=1e-35 closes<=1e-35 mixed<=0.253 leadtail>0.483
+0.033 bylines<=8.5 bylines>2.5 last<=0.0879 peak>1.11
-0.033 second>1.63 keytail>541
+0.033 keyhead<=0.549 second<=1.24 peak>-11.9 leadtail>0.898
-0.032 carry>0.157 leadtail>0.363 last>0.284
-0.032 second<=-0.322 leadtail>0.246 keytail<=149 local<=4.41
-0.032 second>0.896 second<=0.981 keytail<=678 mixed>0.19
+0.032 keytail<=202 carrytail<=1e-35
-0.032 keytail>1e-35 keytail<=107 carrytail>1e-35 peak<=-8.43
-0.032 keytail<=230 closes<=1e-35 crossz>-2.26
-0.032 usual>1e-35 second>2.02 keytail<=73.5
-0.032 bylines<=7.5 keytail>389 second<=0.797 steady<=23.1
-0.032 local<=46.5 keytail>230 second>0.843 mixed>0.0164
+0.031 local>24.5 mixed<=-0.00903
-0.031 keytail>389 mixed>0.0313
+0.031 keytail<=389 keytail>12.5 closes<=1e-35 subjects<=0.747 leadtail>0.501
-0.031 keytail>230 local<=52.9 second>0.843
-0.031 keytail>337 second<=0.797 steady<=23.1
-0.031 subjects>0.867
-0.031 closes<=1e-35 subjects<=0.747 crossz>-2.26
-0.031 bylines<=11.5 second>0.896 second<=0.981 keytail<=678 mixed>0.19
+0.031 keytail<=202 keytail>67.5 mixed<=-0.0782
+0.031 local>-4.44 second<=1.24 peak>-11.9 leadtail>0.898
-0.030 keytail<=337 closes<=1e-35 keytail>1e-35 leadtail<=0.613 steady<=-0.997
-0.030 keytail>152 local<=24.5 mixed>0.245
-0.030 usual>1e-35 second>2.02 keytail>101 leadtail<=0.152
+0.030 second>0.896 second<=0.981 keytail<=678 mixed<=0.19 leadtail>0.654
+0.030 closes<=1e-35 steady>-0.337 bylines<=1e-35 peak>-11.9 keytail>16.5 keytail<=337
+0.030 second>2.61 keytail<=361
-0.030 last<=0.462 leans>1e-35 carry>0.025
-0.030 second<=1.63 subjects>0.747
+0.030 second<=-0.322 leadtail>0.242 keytail<=73.5 carry<=0.109
+0.030 local>46.5 mixed>-0.00903
-0.030 keytail<=79.5 carry>0.0409 steady<=5.75
+0.030 local>24.5 usual<=0.614 leadtail>0.898
+0.030 usual>1e-35 second<=1 local>-1e-35 leadtail>0.854
+0.030 second>1.24 crossz<=-5.95 mixed<=0.591
+0.030 second>2.61 keytail<=67.5 bylines>1e-35
+0.030 keytail>7.5 last<=0.331 bylines<=1e-35 steady>-0.657 mixed>-0.165 local>23.8
-0.030 keyhead>0.431
+0.030 subjects<=0.465 leadtail>0.0719 mixed>0.059 last>0.115
+0.030 linked<=0.143 leadtail>0.0993 closes<=1e-35 mixed>1e-35
-0.030 local<=-2.66
+0.029 closes>1e-35 second>1.22 mixed<=0.753 keytail>143
+0.029 keytail<=2.54e+03 local>46.5 closes>1e-35
+0.029 leadtail>0.654 second<=0.923 keytail>164
+0.029 keyhead<=0.549 bylines<=1e-35 leadtail>0.0127 second<=1.47 keytail>202 local>52.9
-0.029 bylines>7.5 most>0.252 leadtail<=0.686
-0.029 usual>1e-35 second<=1.63 subjects>0.747
-0.029 subjects>0.318 closes<=1e-35 peak>3.22
+0.029 subjects<=0.571 leadtail>0.0719 mixed<=1e-35 leans>1e-35
-0.029 bylines<=2.5 usual<=1e-35
+0.029 keytail<=2.54e+03 local>126 mixed>-0.00903 keytail>161
-0.029 bylines>7.5 most>0.252
-0.029 keytail<=202 keytail>67.5 mixed>-0.0782 local<=8.88
+0.028 local>-2.66 second<=1.22 peak>-11.9 leadtail>0.898
-0.028 subjects>0.226 leadtail>0.408 last>0.284
+0.028 keytail>1e-35 keytail<=155 local<=126 margin>-36.9 second>1.22 local>1.59
-0.028 local<=46.5 carrytail>0.0379 leadtail<=0.358 carry>0.109 local>15.1
+0.028 closes>1e-35 second>0.769 second<=1.07
-0.028 local<=46.5 keytail<=230 crossz>-2.12
-0.028 local<=23.8 keytail>262 mixed>0.024 peak>1.11
+0.028 subjects<=0.571 leadtail>0.0719 mixed>1e-35 last<=0.121
-0.028 keytail<=202 carrytail>1e-35 keytail>91.5 mixed>-0.0782 local<=8.88
+0.028 keytail<=421 local>126
-0.028 last<=0.462 second>1.24 leadtail<=0.28 carry>0.0672
-0.028 last<=0.462 second<=1.24 local<=23.8 keytail>222
-0.028 last<=0.462 second<=1.24 local<=23.8 keytail<=222 crossz>-3.57
-0.028 second<=2.61 local>-4.44 keyhead>0.549
-0.028 keytail<=337 second<=2.72 peak<=-24
+0.028 subjects<=0.39 leadtail>0.0719 mixed>0.059 last>0.0702
+0.028 linked<=0.26 leadtail>0.0451 closes>1e-35 keytail>234
+0.028 linked<=0.26 leadtail>0.483 closes<=1e-35 keytail<=302
+0.028 keytail<=2.54e+03 local>24.5 usual<=0.614 leadtail>0.898
-0.028 subjects>0.465 closes>1e-35
-0.028 subjects<=0.465 leadtail<=0.0719
-0.028 bylines<=15.5 second>2.61 keytail<=361 per<=0.0577 second<=5.51
+0.028 usual>1e-35 second>2.02 keytail>218 leadtail>0.28 steady>-0.337
+0.028 last<=0.304 crossz<=-3.57 bylines<=1e-35 mixed<=0.253 leans<=1e-35 second>1.24 leadtail<=0.185
+0.028 keytail<=421 keytail>7.5 closes<=1e-35 subjects<=0.747 bylines<=1e-35 leadtail>0.394
-0.027 bylines<=1.5 usual>1e-35 closes<=1e-35 subjects>0.747
-0.027 second>-0.322 mixed>-0.258 local<=1.59
+0.027 bylines<=11.5 second>0.896 second<=0.981 keytail>678
-0.027 leadtail<=0.654 keytail>155 local<=9.79
-0.027 last<=0.462 local<=46.5 carrytail>0.0379 leadtail<=0.358 subjects>0.143
+0.027 closes<=1e-35 carrytail<=0.122 crossz<=-3.48 bylines<=1e-35 last<=0.22
-0.027 local<=3.48 leadtail>0.438
+0.027 second>0.896 second<=0.981 keytail>678
-0.027 second>2.61 local<=8.88 keytail<=122
+0.027 second>1.88 keytail<=61.5 bylines>1e-35
+0.027 bylines<=15.5 second>2.61 keytail<=361 per>0.0577
+0.027 keyhead<=0.0597 second>1.22 mixed<=0.707 keytail>37.5 steady<=9.89
+0.027 mixed<=0.245 leadtail>0.654 keytail<=302 second<=0.972
+0.027 crossz<=-3.32 most<=0.29 closes<=1e-35 mixed>-1e-35
-0.027 linked<=0.26 leadtail<=0.0564
-0.027 second<=1.24 margin>-66.4 peak<=-21.4
+0.027 keytail>7.5 keytail<=389 closes<=1e-35 subjects<=0.747 leadtail>0.394
-0.027 keytail>1e-35 keytail<=155 local<=126 margin<=-36.9
+0.027 keytail<=7.5 signed<=1e-35 second>1.33
-0.027 peak<=-4.68 most>0.157 closes>1e-35
+0.026 subjects<=0.867 peak>-28.3 second<=1 leadtail>0.854
-0.026 mixed>0.245 local>5.26 keytail>198
+0.026 keytail<=504 leadtail>0.667
-0.026 keytail>7.5 keytail<=389 closes<=1e-35 subjects<=0.747 leadtail<=0.394 subjects>0.143
-0.026 second>2.61 local<=8.88 keytail>353
+0.026 closes>1e-35 second>0.769 leadtail>0.898 local<=10.2
+0.026 usual>1e-35 second>1.47 steady>23.1
+0.026 second<=1.24 peak>-11.9 steady>-0.337 mixed<=-0.165 carry<=0.0409
+0.026 crossz<=-2.83 carry<=0.205 mixed<=0.206 closes<=1e-35 carrytail>0.0379 leadtail<=0.394
+0.026 subjects<=0.571 leadtail>0.394 keytail<=337 second>1.47 leans>1e-35
+0.026 subjects<=0.0871 leadtail>0.0564 keytail<=337 leadtail<=0.394
-0.026 keytail<=2.54e+03 local<=126 carry>0.751
+0.026 keytail<=161 local>126 mixed>-0.00903 last<=0.0385
-0.026 keyhead<=0.549 second<=1.47 local<=3.48
+0.026 local>3.79 closes<=1e-35 leadtail>0.185 last>0.155
+0.026 leans<=1e-35 second>1.24 mixed<=0.0164 keytail>238
+0.026 closes<=1e-35 subjects<=0.55 bylines<=1e-35 keytail>16.5 keytail<=389 leadtail>0.394
+0.026 keytail<=337 closes<=1e-35 crossz<=-2.26 leadtail>0.483
+0.026 crossz<=-2.83 most<=0.378 bylines<=1e-35 leadtail>0.266 second<=1.27 keytail>198
+0.026 crossz<=-2.83 most<=0.378 bylines<=1e-35 leadtail<=0.266 subjects<=1e-35
+0.025 usual>1e-35 second>1.47 leadtail>0.429
+0.025 keytail<=421 keytail>1e-35 leans<=1e-35 second<=2.72 mixed<=-0.258
-0.025 keyhead<=0.549 second<=1.47 peak<=-11.9
+0.025 second>1.27 local<=85.9 leadtail>0.429 mixed<=0.427
-0.025 closes<=1e-35 crossz>-3.8 local<=2.85 second>2.08
-0.025 last<=0.462 second>1.24 leadtail<=0.185 keyhead>0.0798
-0.025 last<=0.462 second<=1.24 peak<=-11.9
-0.025 closes<=1e-35 crossz>-3.8 local>2.85 subjects>0.361
+0.025 linked>0.113 margin>5.37
+0.025 linked<=0.113 leadtail<=0.185
-0.025 second<=1.22 margin>-66.4 peak<=-11.9
-0.025 keytail<=389 keytail>12.5 closes<=1e-35 subjects<=0.747 leadtail<=0.266 subjects>0.0871
-0.025 keytail<=421 keytail>7.5 closes<=1e-35 subjects<=0.747 bylines<=1e-35 leadtail<=0.394 subjects>0.143
-0.025 linked<=0.26 leadtail<=0.0451
+0.025 second>1.24 crossz<=-5.95
-0.025 keytail<=747 local<=126 keytail>504 carrytail>0.0363
+0.025 peak>-4.68 subjects>0.304
+0.025 peak<=-4.68 most<=0.157
-0.025 leadtail<=0.654 keytail>155 local>9.79 mixed>0.0521
-0.025 keytail<=2.54e+03 closes<=1e-35 linked>0.303
+0.025 subjects<=0.571 leadtail>0.0606 mixed<=0.0164 closes<=1e-35 second<=1.01
+0.024 local>46.5 closes<=1e-35 second>1
-0.024 keyhead<=0.549 bylines<=1e-35 leadtail<=0.0127
+0.024 linked<=0.26 leadtail>0.483 bylines<=1e-35 second<=1.47 keytail>302
+0.024 linked<=0.26 leadtail>0.0564 bylines<=1e-35 leadtail<=0.483 subjects<=0.0871
-0.024 local<=46.5 keytail>230 second>0.862
-0.024 keytail<=2.54e+03 local<=24.5 peak<=-19 second>1.49
-0.024 keytail<=2.54e+03 local<=24.5 peak<=-19 second<=1.49 cross<=0.106
+0.024 carrytail<=0.0986 leadtail>0.0796 closes<=1e-35 mixed>1e-35
+0.024 subjects>0.226 leadtail>0.408 last<=0.284
+0.024 subjects<=0.226 leadtail<=0.152
-0.024 local<=24.5 keytail>222 mixed<=0.245 leadtail<=0.654
-0.024 leans>1e-35 crossz>-4.4 carry<=0.0409
-0.024 keytail<=337 keytail>7.5 closes<=1e-35 bylines>1e-35
+0.024 second>1.24 crossz<=-5.95 mixed>0.591
+0.024 keyhead<=0.549 second>1.24 crossz<=-5.95 mixed<=0.591 keyhead>0.0904
-0.024 second<=2.61 local<=-4.44 peak>3.88
+0.024 linked<=0.303 leadtail>0.654
-0.024 subjects<=0.747 bylines<=1e-35 leadtail<=0.0451
+0.023 keytail<=337 closes<=1e-35 keytail>1e-35 leadtail>0.613
+0.023 last<=0.462 second>1.24 leadtail>0.185 mixed>-0.41
-0.023 second<=-0.322 leadtail>0.242 peak<=4.64
-0.023 second<=1.22 margin>-66.4 leadtail<=0.654 peak<=-10.7
+0.023 closes>1e-35 second>0.769 second<=2.2 leadtail>0.898 local<=8.88
+0.023 crossz<=-3.32 last<=0.174 closes<=1e-35 mixed>0.253
+0.023 local>1.92 second>1.24 leadtail<=0.25 carry<=0.0516
-0.023 closes<=1e-35 subjects<=0.55 bylines>1e-35
-0.023 closes<=1e-35 subjects<=0.55 bylines<=1e-35 keytail<=16.5
+0.023 leadtail>0.0451 last<=0.225 leans<=1e-35 closes<=1e-35 mixed<=-0.0782 leadtail<=0.415
-0.023 linked<=0.303 leadtail<=0.654 keytail>206 local<=52.9 mixed>0.0164
-0.023 linked<=0.303 leadtail<=0.654 keytail<=67.5 carry>0.0409
+0.023 keytail<=421 keytail>7.5 closes<=1e-35 subjects<=0.747 leadtail>0.501
+0.023 linked<=0.26 bylines<=1e-35 leadtail>0.0451 second<=1.24 local>23.8
+0.023 subjects<=0.747 keytail<=202 keytail>67.5 mixed<=-0.0782
-0.023 keyhead<=0.549 second>1.24 mixed>0.0313 local<=5.26
+0.023 keytail<=389 keytail>1e-35 closes<=1e-35 subjects<=0.747 bylines>1e-35 peak>3.88
-0.023 local<=4.68 carrytail<=0.0872
+0.023 subjects<=0.571 leadtail>0.0606 mixed<=0.0164 closes<=1e-35 second>1.01 keyhead>0.282
-0.023 keytail<=421 keytail>7.5 closes<=1e-35 subjects<=0.747 leadtail<=0.266 subjects>0.0871
-0.023 usual>1e-35 second<=1.47 margin<=-66.4
-0.023 closes<=1e-35 local<=4.41 leadtail<=0.28 crossz<=-4.97
+0.023 keytail>1e-35 keytail<=152 carrytail>1e-35 signed>1e-35
-0.022 last<=0.473 second<=1.47 carrytail>0.0183 local<=37.9 leadtail<=0.358 subjects>0.143
+0.022 usual>1e-35 second>1.47 steady<=45 keytail<=238 mixed<=-0.258
-0.022 keytail<=421 keytail>7.5 closes<=1e-35 subjects<=0.747 bylines>1e-35
+0.022 second<=1.22 margin>-66.4 leadtail>0.654 mixed<=-0.0782
+0.022 bylines<=7.5 second>0.896 second<=0.981 keytail>678
-0.022 local<=46.5 keytail<=70.5 steady>-1.72 subjects>0.152
-0.022 bylines<=11.5 bylines>2.5 keytail>473 last>0.237
-0.022 second>1.24 crossz>-5.95 keytail>238
+0.022 second>1.27 local>49.6 last>0.0702
+0.022 second>1.27 local<=49.6 keytail>389 keyhead<=0.138
+0.022 crossz<=-2.83 most<=0.378 closes<=1e-35 leadtail>0.31 mixed>-0.0782
-0.022 keytail<=337 closes<=1e-35 crossz<=-2.26 leadtail<=0.483 carry>0.177
+0.022 subjects<=0.571 leadtail>0.0606 mixed>0.0164 last<=0.121
-0.022 local<=46.5 keytail<=230 crossz<=-2.26 mixed>0.493
+0.022 leans<=1e-35 keytail<=337 second<=2.72 second>0.981 mixed<=0.591
-0.022 last<=0.484 second<=2.51 local<=46.5 carrytail>0.0379 leadtail<=0.438 carry>0.177
+0.022 keytail>1e-35 keytail<=202 carrytail>1e-35 peak>-8.43 second>1.47
+0.022 keytail>337 local>52.9
-0.022 bylines<=8.5 bylines>2.5 last<=0.0879 mixed>0.206
-0.022 bylines<=7.5 second>0.896 second<=0.981 keytail<=678 keytail>113
-0.022 bylines<=1.5 closes<=1e-35 subjects<=0.747 leadtail<=0.0127
+0.022 usual>1e-35 second>2.02 keytail>361 leadtail>0.152
+0.022 usual>1e-35 second>2.02 keytail>101 leadtail>0.152 keytail<=361 leans>1e-35
+0.021 usual>1e-35 second<=1.63 subjects<=0.747 margin>-19.6 second>1 local>9.16
-0.021 bylines<=15.5 second>2.61 keytail>361
-0.021 linked>0.113 margin<=5.37 closes>1e-35
-0.021 bylines<=15.5 second<=2.61 keyhead>0.549
+0.021 last<=0.473 second<=1.47 carrytail<=0.0183
-0.021 subjects<=0.571 leadtail<=0.0719
-0.021 linked<=0.26 bylines<=1e-35 leadtail<=0.0451
-0.021 closes<=1e-35 crossz<=-2.26 most>0.403
-0.021 subjects<=0.571 leadtail<=0.0606
+0.021 keytail<=12.5 signed<=1e-35 second>0.491 local>4.41
+0.021 keytail<=2.54e+03 keytail>1.11e+03 usual>0.234 margin>-50.5 leadtail<=0.452
-0.021 bylines<=15.5 bylines>2.5 keytail<=473 peak>1.11 last>0.0851
-0.021 second>1.27 local<=85.9 leadtail<=0.429 keyhead>0.166
-0.021 crossz<=-2.83 carry>0.205
-0.021 keytail<=389 keytail>1e-35 closes<=1e-35 subjects<=0.747 bylines>1e-35 peak<=3.88
-0.021 last<=0.304 crossz>-3.57
-0.021 usual>1e-35 second<=1.63 local<=-1e-35
-0.021 leans>1e-35 subjects>1e-35 peak>5.37
+0.021 linked<=0.303 bylines<=1e-35 second>-0.322 keyhead<=1e-35
+0.021 carrytail<=0.0379 subjects<=0.137 second<=1.01
+0.021 second>2.61 local<=8.88 keytail>122 keytail<=353
-0.021 keytail<=79.5 signed<=1e-35 carry>0.0481 leans<=1e-35 local<=16.7
+0.020 last<=0.462 second>1.24 leadtail<=0.28 carry<=0.0672
+0.020 keyhead<=0.549 second>1.24 mixed<=0.0313 keyhead>0.0904
-0.020 crossz<=-2.83 carry>0.177 local<=24.5
-0.020 second<=2.61 local>-4.44 keyhead>0.431
+0.020 linked<=0.184 leadtail>0.0719 bylines<=1e-35 leans<=1e-35 closes<=1e-35 mixed>-0.104
+0.020 local<=46.5 keytail>230 second<=0.862
-0.020 keytail>7.5 last<=0.331 bylines<=1e-35 steady<=-0.657 leadtail<=0.368
+0.020 second<=-0.322 leadtail>0.46
+0.020 crossz<=-2.83 most<=0.378 closes<=1e-35 leadtail<=0.31 subjects<=0.0871
-0.020 usual>1e-35 second>2.02 keytail>73.5 keytail<=361 leadtail<=0.152
+0.020 usual>1e-35 second>1.47 steady<=45 keytail>238 per>0.557
+0.020 usual>1e-35 second<=1 margin>-19.6 leadtail>0.854
-0.020 subjects<=0.571 leadtail<=0.0564
-0.020 local<=46.5 keytail>152 second>0.187 mixed>0.059
-0.020 last<=0.294 leadtail<=0.266 subjects>0.0958
+0.020 keytail<=2.54e+03 local>46.5 leadtail>0.49 keytail>541
+0.020 keytail<=179 local>46.5 leadtail>0.49
+0.020 keytail<=131 local>46.5 leadtail<=0.49
-0.020 crossz<=-2.83 mixed>0.245 last>0.11
+0.020 carrytail<=0.0379 subjects<=0.137 second>1.01 keyhead>0.166
-0.020 last<=0.484 second>2.51 keytail<=67.5
-0.020 last<=0.484 second<=2.51 local<=46.5 carrytail>0.0379 leadtail<=0.358 carry>0.109
+0.020 usual>1e-35 second>1.47
+0.020 second>2.61 local<=8.88 per>0.0893 keytail<=353
+0.020 keytail<=79.5 carry<=0.0409
-0.020 keyhead<=0.549 bylines>1e-35 mixed>-0.0181
-0.020 keyhead<=0.549 bylines<=1e-35 second<=1.47 local<=3.48
-0.019 usual>1e-35 bylines>1.5 bylines<=8.5
-0.019 usual>1e-35 bylines<=1.5 second<=1.24 peak<=-11.9
+0.019 keytail>202 local>24.5 leadtail>0.49
-0.019 leadtail>0.0451 last>0.225
-0.019 leadtail<=0.0451 steady>4.6
+0.019 leans<=1e-35 closes<=1e-35 mixed<=0.253 leadtail<=0.483 carrytail<=0.0379
-0.019 second>2.61 keytail<=67.5
+0.019 keyhead<=0.549 second>1.24
-0.019 local<=23.8 keytail<=262 crossz<=-2.83 leans>1e-35
-0.019 leans>1e-35 crossz>-4.4 keyhead<=0.0271
-0.019 second>0.896 second<=0.981 keytail<=678 mixed<=0.19 leadtail<=0.654 keyhead>0.0623
+0.019 second>1.22 closes<=1e-35 last<=0.0592
+0.019 last<=0.484 second>1.47
-0.019 second<=-0.322 leadtail>0.246 keytail<=149 margin<=8.75
-0.019 last>0.331 peak>-5.05
-0.019 last<=0.331 local<=24.5 leadtail<=0.358 carry>0.0735
-0.019 usual>1e-35 second>1.47 leadtail<=0.429 keyhead>0.206
-0.019 usual>1e-35 second<=1.47 peak<=-21.4
-0.019 local<=46.5 keytail>230 second>0.862 carrytail>0.0347
+0.019 bylines<=15.5 second<=1.45 subjects<=0.879 second>1.38
-0.019 local<=24.5 keytail<=222 crossz<=-2.26 leans>1e-35
+0.019 second<=-0.322 leadtail>0.242 peak>4.64 keytail>158
-0.019 leadtail>0.0564 last>0.174 mixed>0.0164
-0.019 leadtail<=0.0564 carrytail<=0.0332
+0.019 keyhead<=0.549 second>1.24 mixed>0.0313 local>5.26
+0.019 local<=46.5 carrytail<=0.0379
-0.018 local<=46.5 carrytail>0.0379 leadtail>0.0528 keytail>262 peak<=2.01
-0.018 local<=46.5 carrytail>0.0379 leadtail<=0.0528 keyhead<=0.0798
-0.018 bylines<=15.5 second<=1.51 subjects<=0.879 second>1.45
-0.018 bylines>15.5 per<=0.306
-0.018 local<=46.5 crossz>-2.26
+0.018 subjects<=0.747 bylines<=1e-35 leadtail>0.0451 keytail<=202 keytail>79.5 mixed>-0.0782
+0.018 usual>1e-35 second<=1.47 mixed<=0.635 second>1.01 last>0.0385 local>32.1
+0.018 usual>1e-35 second<=1.47 mixed<=0.635 second>1.01 last<=0.0385 keytail>155
-0.018 leadtail>0.0606 last>0.174 mixed>0.0164
+0.018 usual>1e-35 second>1.63 keytail<=119 local>5.6
+0.018 second>2.61 keytail<=361 local>2.85 peak<=-5.41
-0.018 cross>0.378 local>16.7 leadtail<=0.212
+0.018 keytail<=202 keytail>79.5 mixed<=-0.0782 second<=1
+0.018 keytail<=337 keytail>7.5 closes<=1e-35 bylines<=1e-35 steady>-0.657
-0.018 keyhead<=0.549 second<=1.47 peak<=-19
+0.018 keytail<=2.54e+03 local>126 keytail>110 mixed>-0.00903
+0.018 keytail<=110 local>126 last>0.0385
-0.018 subjects<=0.747 second>1.24 mixed>0.0313 local<=7.95
-0.018 subjects<=0.747 second<=1.24 peak<=-11.9
+0.018 leans<=1e-35 second<=1.47 leadtail>0.654
-0.018 leadtail<=0.28 keytail<=155 second<=1e-35 last<=1e-35
-0.018 keytail>7.5 last<=0.331 bylines>1e-35
+0.018 usual>1e-35 second>1.24 crossz<=-5.95 mixed<=0.591 keyhead>0.0904
-0.018 leadtail<=0.654 keytail>206 local>8.88 mixed>0.0313
-0.018 usual>1e-35 second<=1.51 local<=-1e-35
-0.018 leans>1e-35 crossz>-4.4 signed>1e-35
-0.018 leans>1e-35 crossz<=-4.4 carry>0.0803 peak<=5.37
+0.018 local>5.26 closes<=1e-35 carrytail>0.0379 leadtail>0.368
+0.018 local>5.26 closes<=1e-35 carrytail<=0.0379 subjects>0.0871
-0.018 linked<=0.26 bylines>1e-35
+0.018 local>1.92 second<=1.24 keytail<=202 keytail>40.5
-0.018 keytail>337 local<=52.9 second>0.923 carrytail>0.0363 peak>2.01
-0.017 subjects<=0.747 bylines>1e-35
+0.017 keytail<=389 keytail>12.5 closes<=1e-35 subjects<=0.0871 leadtail<=0.501
+0.017 keyhead<=0.431 bylines<=1e-35 leadtail>0.0451 second>1.01 last<=0.113 local<=29.8
+0.017 keytail>230 local>52.9
-0.017 keyhead<=0.549 bylines<=1e-35 second<=1.47 peak<=-21.4
-0.017 bylines<=1.5 closes<=1e-35 leadtail>0.0127 keytail>504
-0.017 bylines<=1.5 closes<=1e-35 leadtail>0.0127 keytail<=504 leadtail<=0.266 subjects>0.149
+0.017 subjects<=0.747 second>1.24 mixed<=0.0313 keyhead>0.0904
-0.017 usual>1e-35 second>2.02 keytail>101 keytail<=361 leadtail<=0.152
-0.017 second<=-0.322 leadtail>0.242 keytail<=73.5 carry>0.109
+0.017 peak>-28.3 second>1.22 local>-3.08
-0.017 closes<=1e-35 steady>-0.337 bylines>1e-35
-0.017 closes<=1e-35 steady>-0.337 bylines<=1e-35 peak<=-11.9
-0.017 closes<=1e-35 steady<=-0.337 leadtail>0.28
+0.017 subjects<=0.747 second>1.24 mixed>0.0313 local>7.95
-0.017 second>1.22 closes<=1e-35 last>0.0592 leadtail<=0.152 carry<=0.0445
+0.017 local>46.5 second<=1
-0.017 keytail<=202 closes<=1e-35 crossz>-3.8 leadtail<=0.28 linked<=0.0763
+0.017 local>-4.44 second>1.24
-0.017 keytail<=2.54e+03 local<=126 mixed>0.473 margin<=-36.9 usual>0.291
-0.017 second<=1.24 peak>-11.9 steady<=-0.337
-0.017 second<=1.24 peak<=-11.9 subjects<=0.111
-0.017 second<=2.61 local>-4.44 keyhead>0.444
-0.017 keytail>1e-35 keytail<=79.5 carrytail>1e-35 signed<=1e-35 carry>0.0481
-0.017 keyhead<=0.549 mixed>0.276 keytail>143
+0.017 last<=0.304 crossz<=-3.57 bylines<=1e-35 mixed<=0.253 leans>1e-35
+0.017 keyhead<=0.549 second<=1.47 peak>-11.9 bylines<=1e-35 steady>0.325 keytail<=202
-0.016 local<=23.8 carry>0.177 leadtail>0.438
-0.016 local<=23.8 carry<=0.177 crossz>-3.57
-0.016 linked<=0.303 bylines>1e-35 mixed>-0.0181
-0.016 linked<=0.303 bylines<=1e-35 second<=-0.322
+0.016 keytail<=421 keytail>7.5 closes<=1e-35 subjects<=0.143 bylines<=1e-35 leadtail<=0.394
-0.016 closes<=1e-35 carrytail>0.122 local>18.1
-0.016 closes<=1e-35 carrytail<=0.122 crossz>-3.48
+0.016 crossz<=-2.83 mixed<=0.245 closes<=1e-35 subjects>0.0871 leadtail>0.408
+0.016 crossz<=-2.83 mixed<=0.245 closes<=1e-35 subjects<=0.0871 bylines>1e-35
-0.016 keytail<=2.54e+03 local<=46.5 crossz>-2.26
+0.016 mixed<=0.245 leadtail>0.654 keytail>302
+0.016 mixed<=0.245 leadtail<=0.654 second>1.01
+0.016 keytail<=2.54e+03 local>46.5 closes<=1e-35 second>1 leadtail>0.149
+0.016 leans<=1e-35 second<=1.24 keytail<=198 keytail>40.5
+0.016 last<=0.331 local>24.5 second<=1.01
-0.016 keytail<=2.54e+03 steady<=874 local<=126 mixed>0.493 margin<=-36.9 usual>0.291
+0.016 keyhead<=0.549 bylines>1e-35 peak>3.88 keytail<=79.5
+0.016 keytail<=202 carrytail>1e-35 keytail>91.5 mixed<=-0.0782
-0.016 local>-4.44 second<=1.24 peak<=-11.9
+0.016 last<=0.462 local>46.5 second<=1
-0.016 closes<=1e-35 subjects<=0.55 bylines<=1e-35 keytail>389
+0.016 keytail<=421 keytail>1e-35 leans<=1e-35 second<=2.72 mixed>-0.258 local>24.5
+0.016 keyhead<=0.549 second<=1.24 peak>-11.9 leadtail<=0.898 keytail<=202 local>17.2
-0.016 most>0.378 leadtail>0.408
+0.016 local>29.8 usual<=0.614 leadtail<=0.898 second>1.02
+0.015 bylines<=1.5 closes<=1e-35 leadtail>0.483 keytail<=504
+0.015 keytail<=79.5 carry<=0.0481
-0.015 local<=46.5 keytail<=70.5 crossz<=-2.26 carry>0.0481
+0.015 keyhead<=0.431 bylines<=1e-35 leadtail>0.446 second>1.01 last>0.113
+0.015 bylines<=2.5 keytail>421 per>0.846
+0.015 keyhead<=0.549 second>1.47 leadtail<=0.387 last<=0.168
-0.015 closes<=1e-35 local>1.92 bylines>1e-35
-0.015 closes<=1e-35 local>1.92 bylines<=1e-35 crossz>-3.57
-0.015 closes<=1e-35 local<=1.92 mixed<=1e-35
-0.015 keyhead<=0.549 second>1.47 leadtail<=0.387 last>0.168
-0.015 keyhead<=0.549 second<=1.47 peak<=-21.4
+0.015 keytail<=230 closes<=1e-35 crossz<=-2.26 peak>-9.55 second>1.01
+0.015 second>-0.322 mixed<=-0.258 crossz>-4.97
-0.015 bylines<=8.5 bylines>2.5 last<=0.0879 mixed>0.374
+0.015 keytail<=389 second>1 mixed<=0.483 local<=29.8
+0.015 subjects<=0.867 peak>-28.3 second>1 margin>-6.08 steady<=8.35
+0.015 keytail>202 last<=0.484 second>1.33
+0.015 last<=0.484 second<=2.51 local<=46.5 carrytail<=0.0379
-0.015 second<=-0.322 leadtail<=0.246 keytail<=37.5
-0.015 second>2.61 keytail<=361 local<=2.85 second<=4.42
+0.015 last<=0.462 second<=1.24 local>23.8
-0.015 leans>1e-35 local>5.6
-0.015 bylines<=1.5 closes<=1e-35 crossz<=-2.26 keytail>504
-0.015 keytail<=389 second<=1 second>0.896
+0.015 crossz<=-3.32 last<=0.22 mixed>0.206
+0.015 local>-2.66 second<=1.22 peak>-11.9 leadtail<=0.898 bylines<=1e-35 steady>0.325 second>1
+0.015 closes<=1e-35 crossz<=-2.26 most<=0.403 second>1.01 mixed<=0.493
-0.015 keyhead<=0.549 bylines<=1e-35 second>1.47 leadtail<=0.181
-0.015 keyhead<=0.549 bylines<=1e-35 linked>0.303
+0.015 peak<=-1.75 closes<=1e-35 carry<=0.0735
+0.015 usual>1e-35 second>1.47 steady<=23.1 keytail>238 per>0.532
-0.015 subjects<=0.867 peak<=-28.3
+0.015 keytail<=230 closes<=1e-35 keytail>1e-35 second>1.01
+0.015 keyhead<=0.549 second<=1.47 local>3.48 bylines<=1e-35 keytail<=202
+0.014 keytail>27.5 keytail<=155 signed>1e-35
+0.014 keytail<=504 leadtail<=0.667 local>9.79 second>0.981
-0.014 second>1.93 crossz>-5.95 keytail>238 steady<=15.5
-0.014 local<=46.5 keytail<=70.5 subjects>0.149 keytail>37.5
-0.014 local<=46.5 keytail<=70.5 subjects<=0.149 carry>0.0803
+0.014 bylines>7.5 most>0.252 leadtail>0.686
+0.014 second>1.22 closes<=1e-35 last<=0.0562
+0.014 carry>0.157 leadtail>0.363 last<=0.284
+0.014 carry<=0.157 crossz>-3.48
-0.014 keyhead<=0.549 bylines>1e-35
-0.014 second>1.22 closes<=1e-35 last>0.0562 leadtail>0.152 crossz>-3.88
-0.014 second>1.22 closes<=1e-35 last>0.0562 leadtail<=0.152 carry<=0.0445
+0.014 second>1.22 closes<=1e-35 local>1.59 last<=0.0562
+0.014 local>3.48 closes<=1e-35 leadtail>0.16 last>0.155
-0.014 second<=2.61 local>-4.44 peak<=-28.3 local<=27.8
+0.014 local>-2.66 second>1.22
+0.014 keyhead<=0.549 mixed<=0.276 leadtail>0.654 keytail<=302 second<=0.862
-0.014 bylines<=15.5 bylines>2.5 keytail>473 last>0.0942
-0.014 usual>1e-35 second<=1.47 mixed>0.635
-0.014 bylines<=11.5 bylines>2.5 keytail>473 last>0.0942
+0.014 bylines<=8.5 bylines>2.5 last<=0.0879 peak<=1.11 keytail>473
-0.014 linked>0.184 local>10.9
-0.014 linked<=0.184 leadtail<=0.0719
+0.014 last<=0.462 second<=1.24 peak>-11.9 local>23.8
-0.014 bylines<=7.5 bylines>2.5 carrytail<=0.0379 crossz>-8.96
+0.014 keytail>27.5 keytail<=152 signed>1e-35
-0.014 local<=24.5 peak<=-19 second>1.49
+0.014 bylines<=1.5 closes<=1e-35 subjects<=0.747 leadtail>0.483 keytail<=504
+0.014 most<=0.378 leadtail>0.0993 closes<=1e-35 bylines>1e-35
+0.014 most<=0.378 leadtail>0.0993 closes<=1e-35 bylines<=1e-35 last>0.189
+0.014 usual>1e-35 bylines<=1.5 second>1.24 crossz<=-5.95 mixed>0.591
-0.014 keytail>202 mixed>0.316 leadtail>0.429
+0.014 local>46.5 closes<=1e-35 second<=1
-0.014 keytail<=230 closes<=1e-35 crossz<=-2.26 peak<=-9.55
+0.014 usual>1e-35 second>1.47 steady<=23.1 keytail<=238 bylines<=1e-35
+0.014 last<=0.462 local>46.5 second>1 leadtail<=0.152
+0.014 last<=0.462 local<=46.5 carrytail<=0.0379
-0.014 local>3.48 closes<=1e-35 subjects>0.13 leadtail<=0.358
+0.014 bylines<=11.5 bylines>2.5 keytail<=473 peak>1.11
+0.014 keyhead<=0.549 second<=1.24 margin>-19.6 leadtail>0.701
+0.014 usual>1e-35 second>1.47 leadtail<=0.429 keyhead<=0.206
+0.014 last<=0.484 second<=2.51 local>46.5
+0.014 local<=46.5 keytail>230 second<=0.843
+0.014 keytail>7.5 keytail<=389 closes<=1e-35 subjects<=0.143 leadtail<=0.394
-0.014 bylines<=15.5 second<=1.38 subjects<=0.879 margin<=-19.6
+0.014 usual>1e-35 second<=2.02 local>-1e-35 second>1
+0.014 second<=-0.322 keytail<=73.5 carry<=0.0803 last>1e-35 peak>8.06
+0.013 peak>-28.3 second<=1.22 leadtail>0.654
-0.013 leadtail<=0.654 keytail>155 local<=9.79 crossz<=-4.97
+0.013 crossz<=-2.83 carry>0.177 local>24.5
+0.013 crossz<=-2.83 carry<=0.177 closes<=1e-35 mixed>-1e-35 second>0.91
-0.013 last<=0.484 second<=1.47 mixed>0.606
+0.013 subjects<=0.747 second<=1.24 peak>-11.9 local>23.8
-0.013 keytail>337 second>0.797
+0.013 local>17.2 second<=1.24 peak>-11.9 leadtail<=0.898 keytail<=198
-0.013 local>-2.66 second<=1.22 peak<=-11.9
-0.013 local>1.92 second>1.24 leadtail<=0.25 carry>0.0516
-0.013 local>1.92 second<=1.24 keytail<=40.5 signed<=1e-35
+0.013 second>-0.322 bylines>1.5 peak>2.58
+0.013 keytail<=421 keytail>7.5 closes<=1e-35 subjects<=0.0871 leadtail<=0.501
+0.013 second>-0.322 carrytail<=0.0183 mixed>-0.0367
+0.013 keyhead<=0.549 bylines>1e-35 peak>3.88
-0.013 local>-4.44 second<=1.22 peak<=-11.9
-0.013 keyhead<=0.549 second<=1.22 peak<=-11.9
-0.013 keyhead<=0.431 bylines<=1e-35 leadtail<=0.0451
-0.013 bylines<=1.5 closes<=1e-35 crossz<=-2.26 keytail<=504 mixed>0.427
+0.013 keytail<=202 keytail>67.5 mixed>-0.0782 local>8.88
+0.013 subjects<=0.867 bylines<=2.5 keytail>421 leadtail>0.737
-0.013 crossz>-3.32 leadtail>0.28
-0.013 crossz<=-3.32 last>0.22
+0.013 local>-4.44 peak>-28.3 second>1 margin>-6.08 steady<=8.35
+0.013 last<=0.294 leadtail>0.266 bylines>1e-35
+0.013 last<=0.294 leadtail>0.266 bylines<=1e-35 closes<=1e-35 leans>1e-35
+0.013 last<=0.294 leadtail<=0.266 subjects<=0.0958
-0.013 bylines>8.5 second>0.934 local<=3.19
+0.013 subjects<=0.747 keytail<=67.5 signed<=1e-35 carry<=0.0409
+0.013 leadtail>0.654 second<=1.97
-0.013 subjects<=0.747 keytail<=67.5 signed<=1e-35 carry>0.0409
+0.013 linked<=0.303 leadtail<=0.654 keytail>206 local>52.9
+0.013 linked<=0.303 leadtail<=0.654 keytail<=206 keytail>67.5
+0.013 linked<=0.303 leadtail<=0.654 keytail<=67.5 carry<=0.0409
+0.013 leans<=1e-35 second<=2.72 mixed<=-0.258
+0.013 keytail<=2.54e+03 steady>874 usual<=0.574
+0.013 keytail<=2.54e+03 steady<=874 local>126
-0.012 bylines<=1.5 usual>1e-35 closes<=1e-35 subjects<=0.747 keytail>504
+0.012 keyhead<=0.549 bylines<=1e-35 leadtail>0.0127 second<=1.47 keytail<=202
+0.012 usual>1e-35 second<=1.47 margin>-19.6 second>1 local>9.16 carrytail>0.0183
-0.012 keytail<=202 carrytail>1e-35 keytail>91.5 mixed>-0.0782 local>8.88 bylines>1e-35
-0.012 local<=46.5 keytail<=230 crossz<=-2.26 mixed>0.668
-0.012 usual>1e-35 second>1.63 keytail>541
-0.012 usual>1e-35 second>1.63 keytail<=119 local<=5.6
-0.012 keyhead<=0.549 second>1.22 mixed>0.707
-0.012 keytail<=2.54e+03 closes<=1e-35 linked<=0.303 crossz>-2.26
+0.012 keytail<=12.5 signed<=1e-35 second<=0.491 linked<=1e-35
-0.012 local<=46.5 keytail<=230 crossz<=-2.12 mixed>0.668
-0.012 second<=1.22 margin>-66.4 leadtail<=0.654 peak>-10.7 steady<=0.652
+0.012 local>-4.44 peak>-28.3 second<=1 leadtail>0.898 local<=22.3
-0.012 bylines<=7.5 keytail>389 second>0.797 per<=0.846
-0.012 bylines>8.5 second>0.934 subjects>0.335
-0.012 local>3.48 closes<=1e-35 leadtail<=0.16
-0.012 second<=2.61 keyhead<=0.549 local<=-4.44
-0.012 closes<=1e-35 local<=4.41 leadtail>0.28
-0.012 keytail<=337 closes<=1e-35 keytail>1e-35 leadtail<=0.613 steady>-0.997 bylines>1e-35
+0.012 linked<=0.26 leadtail>0.483 closes<=1e-35 keytail>302
+0.012 linked<=0.26 leadtail>0.0451 closes<=1e-35 leadtail<=0.483 subjects<=0.0871
-0.012 closes<=1e-35 local>-1e-35 crossz>-2.26
-0.012 closes<=1e-35 local<=-1e-35 mixed<=0.0521
+0.012 keyhead<=0.549 second<=1.24 peak>-11.9 local>23.8
+0.012 keyhead<=0.549 local>8.88 carrytail<=0.0183 keytail<=238 second<=0.923
+0.012 keyhead<=0.549 second>1.47 leadtail<=0.387
-0.012 usual>1e-35 second>1.47 steady<=45 keytail>238 per<=0.557
+0.012 local>23.8 mixed>-0.00903
+0.012 local>-4.44 second<=1.22 peak>-11.9 leadtail>0.898 local<=22.3
+0.012 last<=0.484 second<=2.51 local>46.5 closes<=1e-35
+0.012 leadtail>0.0451 last<=0.225 leans<=1e-35 closes<=1e-35 mixed>-0.0782
-0.012 keytail<=2.54e+03 local<=24.5 peak>-19 crossz>-2.26
+0.012 keytail<=389 keytail>1e-35 closes<=1e-35 subjects<=0.747 bylines<=1e-35
+0.012 usual>1e-35 second>1.63 keytail<=541 keytail>140
-0.011 keytail<=2.54e+03 local<=126 subjects>0.867 second>1.6
-0.011 bylines<=15.5 bylines>2.5 carrytail>0.0379 local>36.3
-0.011 bylines<=15.5 bylines>2.5 carrytail<=0.0379 crossz>-8.96
+0.011 bylines<=1.5 closes<=1e-35 crossz<=-2.26 keytail<=504 mixed<=0.427 second>0.981
+0.011 bylines<=1.5 closes<=1e-35 crossz<=-2.26 keytail<=504 mixed<=0.427 second<=0.981 leadtail>0.6
-0.011 crossz>-3.32 leadtail>0.291
-0.011 crossz<=-3.32 last>0.174
-0.011 most<=0.378 leadtail<=0.0993
-0.011 keyhead<=0.549 bylines<=1e-35 second>1.47 leadtail<=0.198
+0.011 second>-0.322 carrytail<=0.0183
-0.011 keytail>1e-35 keytail<=155 local<=1.59 margin>-36.9 second>1.22
-0.011 keyhead<=0.549 second<=1.24 margin<=-19.6
+0.011 last<=0.462 second>1.24 leadtail<=0.185 keyhead<=0.0798
+0.011 last<=0.331 local<=24.5 leadtail>0.358 keytail<=230
-0.011 local>1.92 second<=1.24 keytail>202
-0.011 last>0.484 peak>-2.82
-0.011 last<=0.484 second<=1.47 mixed>0.668
+0.011 closes>1e-35 second>1.22 mixed>0.753
+0.011 closes>1e-35 second>0.769 second<=1.22
+0.011 local>23.8 mixed>-0.00903 local<=46.5
+0.011 local<=23.8 carry<=0.177 crossz<=-3.57 keytail<=262
+0.011 subjects<=0.747 keytail>202 leadtail>0.654
+0.011 local>-4.44 second>1.22
-0.011 bylines<=2.5 keytail>421
+0.011 keytail>152 local>24.5
-0.011 subjects>0.867 second>1.6
-0.011 subjects<=0.867 bylines>15.5 leans>1e-35
-0.011 subjects<=0.867 bylines<=15.5 bylines>2.5
-0.011 subjects<=0.867 bylines<=2.5 keytail>421 leadtail<=0.737
-0.011 keyhead<=0.431 bylines>1e-35
-0.011 crossz>-3.32 closes>1e-35
-0.011 crossz<=-3.32 most>0.29
-0.011 second>0.896 second<=0.981
-0.011 bylines<=2.5 keytail>421 per<=0.846
-0.011 usual>1e-35 second<=1.47 margin<=-19.6
+0.011 keytail<=202 keytail>79.5
-0.011 keyhead<=0.549 local<=8.88 carry>0.198
-0.011 usual>1e-35 second>1.47 steady<=23.1 keytail>238 per<=0.532
-0.011 usual>1e-35 second>1.47 steady<=23.1 keytail<=238 bylines>1e-35
-0.011 leans>1e-35 subjects<=1e-35
+0.011 keyhead<=0.549 mixed<=0.276 leadtail>0.654 keytail>302
+0.011 keyhead<=0.549 mixed<=0.276 leadtail<=0.654 second>1.01
+0.011 keyhead<=0.549 second<=1.47 margin>-19.6 leadtail>0.701
-0.011 local<=46.5 carrytail>0.0379 leadtail>0.358 keytail>302
-0.011 local<=46.5 carrytail>0.0379 leadtail<=0.358 carry<=0.109
+0.011 keyhead<=0.549 second>1.24 crossz<=-5.95 mixed>0.591
+0.010 keytail<=337 closes<=1e-35 keytail>1e-35 leadtail<=0.613 steady>-0.997 bylines<=1e-35
-0.010 second<=1.88 local<=-1e-35 margin>1.42
-0.010 keyhead<=0.549 second<=1.47 local>3.48 bylines>1e-35 leadtail<=0.898
+0.010 usual>1e-35 second>2.02 keytail>73.5 leadtail>0.28 steady<=-0.337
-0.010 keytail>202 local<=52.9
+0.010 last<=0.473 second<=1.47 carrytail>0.0183 local>37.9
+0.010 leans<=1e-35 mixed>0.0313 keytail<=198
+0.010 leans<=1e-35 mixed<=0.0313 second>1.23 keyhead>0.419
+0.010 leans<=1e-35 mixed<=0.0313 second<=1.23 local<=23.8
-0.010 usual>1e-35 second>1.24 crossz>-5.95 keytail>238
-0.010 usual<=1e-35 crossz<=-3.32
+0.010 keytail>230 local>52.9 leadtail<=0.667
-0.010 local<=46.5 keytail>230 second>0.843
-0.010 keyhead<=0.549 second<=1.47 peak>-11.9 bylines>1e-35
-0.010 keyhead<=0.549 second<=1.47 peak>-11.9 bylines<=1e-35 steady<=0.325
-0.010 second>1.88 keytail>61.5 usual<=0.11
+0.010 bylines>7.5 per>0.306 margin<=-19
+0.010 local<=46.5 keytail<=230 crossz<=-2.26 keytail>70.5
+0.010 local<=46.5 keytail<=70.5 crossz<=-2.26 carry<=0.0481
+0.010 leans<=1e-35 mixed<=-0.258 leadtail<=0.467
-0.010 keytail>202 local<=52.9 leadtail<=0.654 local>8.88
+0.010 keytail<=421 local<=126 mixed<=0.562 leadtail>0.512
+0.010 local<=46.5 keytail>230 second>0.862 keyhead<=0.0436
-0.010 usual>1e-35 second>1.51 leadtail<=0.168
+0.010 leans<=1e-35 mixed>0.0164 keytail<=198
+0.010 leans<=1e-35 mixed<=0.0164 second>1.24 keyhead>0.419
+0.010 leans<=1e-35 mixed<=0.0164 second<=1.24 closes<=1e-35
+0.010 carrytail>0.0379 leadtail>0.31 keytail<=337
+0.010 carrytail<=0.0379 subjects>0.137
-0.010 leans>1e-35 crossz<=-4.4 carry<=0.243
-0.010 closes<=1e-35 keytail>504
+0.010 leadtail>0.0606 last>0.174 mixed<=0.0164
+0.010 leadtail>0.0606 last<=0.174 closes<=1e-35 bylines>1e-35
+0.010 leadtail>0.0606 last<=0.174 closes<=1e-35 bylines<=1e-35 crossz>-3.57
-0.010 leans>1e-35 crossz<=-4.4 carry>0.0803 peak>5.37
+0.010 usual>1e-35 second<=1.47 peak>-21.4 steady>-0.337 mixed<=-0.165
-0.010 local>-4.44 peak<=-28.3
+0.010 keytail<=337 second<=2.72 peak>-24 second>0.981 local<=29.8
+0.010 keyhead<=0.549 bylines<=1e-35 second>1.47 leadtail>0.198 keytail<=82.5
-0.010 local<=46.5 peak>-20.9 carrytail>0.0379 leadtail<=0.358
-0.010 local<=46.5 peak<=-20.9 second>1.44
-0.010 local<=46.5 peak<=-20.9 second<=1.44 carrytail<=0.0332
-0.010 peak<=-0.504 closes<=1e-35 most<=0.137 leadtail<=0.152
+0.010 local<=46.5 keytail<=230 crossz<=-2.26 mixed<=0.493
+0.010 keytail<=155 signed>1e-35 keytail>27.5
+0.009 bylines<=1.5 usual>1e-35 closes>1e-35 second>0.769 second<=1.04
-0.009 keytail<=389 second>1 mixed>0.483
-0.009 second>1.63 keytail<=101 peak>-7.31 local<=5.6
-0.009 second<=2.61 local>-4.44 keyhead<=0.431 bylines>1e-35 leadtail<=0.898
+0.009 keytail<=337 closes<=1e-35 crossz<=-2.26 leadtail<=0.483 carry<=0.177
+0.009 local>24.5 mixed>-0.00903
-0.009 keyhead<=0.549 second<=1.24 peak>-11.9 leadtail<=0.46 keytail<=202 local<=17.2
-0.009 local<=46.5 crossz<=-2.26 mixed>0.493
+0.009 local<=23.8 keytail<=262 crossz<=-2.83 leans<=1e-35
+0.009 local>3.48 closes<=1e-35 subjects>0.13 leadtail>0.358
+0.009 local>3.48 closes<=1e-35 subjects<=0.13 bylines>1e-35
+0.009 local>3.48 closes<=1e-35 subjects<=0.13 bylines<=1e-35 mixed>0.245
+0.009 closes>1e-35 second>0.769 second<=2.2
+0.009 bylines<=2.5 usual>1e-35 second>1.47
-0.009 subjects>0.181 peak<=3.88 closes>1e-35
+0.009 subjects>0.318 closes>1e-35
+0.009 subjects<=0.318 mixed>0.245
+0.009 keyhead<=0.549 second<=1.47 peak>-19 carrytail<=0.0183 mixed>-0.0367
-0.009 usual>1e-35 second<=1.47 peak>-21.4 steady<=-0.337
+0.009 second>1.24 crossz>-5.95 keytail<=238 usual>0.0435
+0.009 bylines<=15.5 second>5.51 keytail<=361 per<=0.0577
-0.009 keyhead<=0.549 second<=1.24 peak>-11.9 leadtail<=0.898 keytail>202
+0.009 keytail<=202 closes<=1e-35 crossz<=-3.8
-0.009 keytail<=1.11e+03 most>0.603 leans<=1e-35
+0.009 closes<=1e-35 local>1.92 bylines<=1e-35 crossz<=-3.57
-0.009 keytail>202 local<=24.5 mixed<=0.316
-0.009 second>0.981 local<=9.16
+0.009 local>46.5 closes<=1e-35 second>1 leadtail<=0.149
-0.009 peak>-28.3 second>1.22 local<=-3.08
-0.009 peak>-28.3 second<=1.22 leadtail<=0.654 local<=24.5 carrytail>0.0424
-0.009 peak<=-28.3 second>1.31
-0.009 keyhead<=0.549 second<=1.47 margin<=-19.6
+0.009 leans<=1e-35 mixed>-0.258 local>24.5
-0.009 last<=0.462 local<=46.5 carrytail>0.0379 leadtail<=0.358 subjects<=0.143
-0.009 carrytail>0.0379 leadtail>0.31 keytail>337
-0.009 carrytail>0.0379 leadtail<=0.31 subjects<=0.149
+0.009 closes<=1e-35 subjects<=0.55 bylines<=1e-35 keytail>16.5 keytail<=389 leadtail<=0.394
+0.008 keytail>202 mixed<=0.316 local>52.9 second<=1
+0.008 leans<=1e-35 bylines<=15.5 mixed<=-0.258
+0.008 keytail>230 local<=52.9 second<=0.843
-0.008 bylines<=1.5 closes<=1e-35 subjects<=0.747 leadtail>0.0127 keytail>504
-0.008 bylines<=1.5 closes<=1e-35 subjects<=0.747 leadtail>0.0127 keytail<=504 leadtail<=0.483 subjects>0.0871
+0.008 second>0.896 second<=0.981 keytail<=678 mixed<=0.19 leadtail<=0.654 keyhead<=0.0623
-0.008 keytail<=2.54e+03 local<=126 mixed>0.473 margin>-36.9
+0.008 keytail>1e-35 keytail<=79.5 carrytail>1e-35 signed<=1e-35 carry<=0.0481
-0.008 subjects<=0.747 keytail>202 leadtail<=0.654
+0.008 second>2.61 keytail<=361 local<=2.85 second<=4.42 per>0.0893
-0.008 local>5.26 closes<=1e-35 carrytail>0.0379 leadtail<=0.368
-0.008 local<=5.26 leadtail>0.4
+0.008 leadtail>0.654
-0.008 keytail>421 mixed>0.0521 leadtail>0.483
-0.008 keyhead<=0.549 second>1.47 leadtail<=0.25
+0.008 leadtail<=0.654 keytail>206 local>8.88 mixed<=0.0313
+0.008 leadtail<=0.654 keytail<=206 subjects<=0.143
-0.008 bylines<=2.5 keytail<=67.5 signed<=1e-35
-0.008 keytail>202 local<=24.5 peak>-19.9
+0.008 leans<=1e-35 second<=1.47 leadtail<=0.654 local>17.2
+0.008 bylines<=1.5 closes<=1e-35 leadtail>0.0127 keytail<=504 leadtail<=0.483 subjects<=0.149
-0.008 keytail>152 local<=24.5
-0.008 usual>1e-35 second<=1.63 subjects<=0.747 margin<=-19.6
+0.008 bylines<=1.5 closes<=1e-35 subjects<=0.0871 leadtail>0.0127 keytail<=504 leadtail<=0.483
+0.008 linked<=0.303 bylines>1e-35 mixed<=-0.0181 keytail>143 keyhead>0.0798
-0.008 second<=0.934 local>-4.44 keyhead<=0.444 bylines>8.5
+0.008 second>1.27 local<=49.6 keytail<=389
-0.008 closes<=1e-35 crossz<=-2.26 most<=0.403 second>1.01 mixed>0.493
-0.008 local<=3.79 leadtail>0.501
+0.008 leadtail<=0.654 keytail>155 local>9.79 mixed<=0.0521
-0.008 keyhead<=0.549 bylines<=1e-35 leadtail>0.0127 second>1.47 leadtail<=0.198
-0.008 keyhead<=0.549 bylines<=1e-35 leadtail>0.0127 second<=1.47 keytail>202 local<=52.9
+0.008 keytail>79.5 keytail<=152 carrytail>1e-35 signed<=1e-35
-0.007 closes<=1e-35 subjects<=0.747 crossz<=-2.26 mixed>0.436
+0.007 crossz<=-2.83 carry<=0.205 mixed>0.206
+0.007 local<=24.5 keytail>222 mixed<=0.245 leadtail>0.654
+0.007 local<=24.5 keytail<=222 crossz<=-2.26 leans<=1e-35
+0.007 local<=46.5 keytail<=230 keytail>70.5
-0.007 second<=0.934 local>-4.44 keyhead<=0.549 bylines>8.5
+0.007 keytail>7.5 keytail<=202
+0.007 keyhead<=0.549 local>8.88 carrytail<=0.0183 keytail>238
+0.007 keyhead<=0.549 local>8.88 carrytail<=0.0183 keytail<=238 second>0.923 subjects>0.0958
-0.007 leans<=1e-35 closes<=1e-35 mixed>0.253
-0.007 second<=2.61 local>-4.44 keyhead<=0.444 bylines<=8.5 bylines>1e-35
+0.007 second>1.24 crossz>-5.95 keytail>238 steady>15.5
-0.007 keytail>202
-0.007 local>3.79 closes<=1e-35 leadtail<=0.185
+0.007 keytail<=2.54e+03 local<=126 keytail>747
+0.007 keytail<=747 local<=126 keytail>504 carrytail<=0.0363
+0.007 keyhead<=0.549 second>1.47
+0.007 closes>1e-35 second>0.769 second<=2.2 leadtail<=0.898
+0.007 keytail<=202 carrytail>1e-35 keytail>91.5 mixed>-0.0782 local>8.88 bylines<=1e-35
-0.007 second>1.22 closes<=1e-35 local>1.59 last>0.0562 second<=1.84
-0.007 second>1.22 closes<=1e-35 local<=1.59 keytail>119
-0.007 last<=0.484 second<=2.51 local<=46.5 carrytail>0.0379 leadtail<=0.358 carry<=0.109
+0.007 keytail<=79.5 signed<=1e-35 carry<=0.0481
+0.007 second>1.88 keytail>61.5 usual>0.11 per<=0.115
+0.007 bylines<=8.5 bylines>2.5 last<=0.0879 peak>1.11 keyhead>0.0955
+0.007 usual>1e-35 second>1.24 crossz<=-5.95 mixed>0.591
+0.007 most>0.29 leadtail>0.408 last<=0.294
+0.007 most<=0.29 leadtail<=0.119
-0.007 peak<=-2.44 most<=0.143 leadtail<=0.0993
+0.007 keytail>202 local>24.5
-0.007 leans>1e-35 local>9.79
-0.007 leans<=1e-35 mixed>0.0313 keytail>198
+0.007 bylines<=7.5 second>0.896 second<=0.981 keytail<=113
+0.007 second>0.981 local>9.16
+0.007 keyhead<=0.549 second<=1.24 peak>-11.9 leadtail<=0.898 keytail<=202 local<=17.2 leadtail>0.46
+0.007 keytail<=202 closes<=1e-35 keytail>1e-35 subjects<=0.747
-0.007 usual>1e-35 second<=1.47 mixed<=0.635 second>1.01 last>0.0385 local<=32.1
-0.007 bylines<=28.5 bylines>2.5 carrytail>0.0379 local>36.3
-0.007 bylines<=28.5 bylines>2.5 carrytail<=0.0379 crossz>-8.96
+0.007 bylines<=11.5 keytail<=67.5 signed<=1e-35 carry<=0.0481
-0.007 second<=2.61 local>27.8 peak<=-28.3
-0.007 local>-4.44 second<=1.24 peak>-11.9 leadtail<=0.898 keytail>198
-0.007 local>-4.44 second<=1.24 peak>-11.9 leadtail<=0.46 keytail<=198 local<=17.2
+0.007 last<=0.462 leans<=1e-35 mixed<=0.253 second>1.24 leadtail<=0.185
+0.007 last<=0.462 leans<=1e-35 mixed<=0.253 second<=1.24 leadtail<=0.654
+0.007 second<=1.24 peak>-11.9 steady>-0.337 mixed<=-0.165 carry>0.0409
-0.006 usual>1e-35 second>2.02 keytail>73.5 leadtail<=0.28
+0.006 bylines<=8.5 bylines>2.5 last<=0.0879 mixed<=0.374 crossz>-9.08
+0.006 keytail>389 mixed<=0.0313
+0.006 closes<=1e-35 local>4.41 keyhead<=0.0238
-0.006 bylines<=11.5 keytail<=67.5 signed<=1e-35 carry>0.0481 second>0.41
-0.006 last<=0.484 second<=2.51 local<=46.5 carrytail>0.0379 leadtail<=0.438 carry<=0.177
-0.006 linked<=0.26 leadtail>0.0451 closes<=1e-35 leadtail<=0.483 subjects>0.0871
+0.006 closes>1e-35 second<=0.769 leadtail<=0.27
+0.006 keytail<=155 signed<=1e-35 keytail>79.5
-0.006 subjects>0.39 closes>1e-35
-0.006 subjects<=0.39 leadtail<=0.0719
+0.006 keytail<=2.54e+03 local<=126 mixed<=0.473 leadtail>0.501
-0.006 subjects<=0.867 peak>-28.3 second<=1 leadtail<=0.854 second>0.896
+0.006 keytail<=161 local>126 mixed>-0.00903 last>0.0385
+0.006 keytail<=2.54e+03 local<=126 carry<=0.751 keytail>747
+0.006 bylines<=15.5 second>1.51
+0.006 second>1.84 closes<=1e-35 local>1.59 last>0.0562
-0.006 second>-0.322 bylines>1.5 peak>2.58 keytail>302
-0.006 second>-0.322 bylines>1.5 peak>2.58 keytail<=302 local<=9.16
+0.006 peak>-28.3 second<=1.22 leadtail<=0.654 local>24.5
-0.006 linked<=0.26 leadtail>0.0564 bylines>1e-35
-0.006 linked<=0.26 leadtail>0.0564 bylines<=1e-35 leadtail<=0.483 subjects>0.0871
-0.006 keytail>202 last<=0.484 second<=1.33
+0.006 local<=46.5 keytail<=230 crossz<=-2.26 mixed<=0.668
-0.006 keyhead<=0.549 bylines<=1e-35 keytail>337
+0.006 local>-4.44 second<=1.24 peak>-11.9 leadtail<=0.898 keytail<=198 local<=17.2 leadtail>0.46
-0.006 second<=1.22 margin>-66.4 leadtail<=0.654 peak>-10.7 steady>0.652 keytail>202
-0.006 local>-4.44 second<=1.22 peak>-11.9 leadtail<=0.898 bylines>1e-35
-0.006 local>-4.44 second<=1.22 peak>-11.9 leadtail<=0.898 bylines<=1e-35 steady<=0.325
+0.006 keytail>155 local>24.5
+0.006 keyhead<=0.549 bylines<=1e-35 second<=1.47 local>3.48
+0.006 second<=0.187 keytail>31.5 keytail<=143 leadtail>0.275 carry>0.198
+0.006 second<=0.187 keytail>31.5 keytail<=46.5 leadtail<=0.275
-0.006 last<=0.473 second<=1.47 carrytail>0.0183 local<=37.9 leadtail<=0.358 subjects<=0.143
+0.006 closes>1e-35 second>0.769 second<=1.38
+0.006 closes<=1e-35 subjects<=0.747 crossz<=-2.26 mixed<=0.436 second>1.01
-0.006 last<=0.484 second<=1.47 mixed<=0.606 keyhead>0.0238 leadtail<=0.483
+0.006 second>1.27 local<=85.9 leadtail>0.429 mixed>0.427
+0.006 second>1.27 local<=85.9 leadtail<=0.429 keyhead<=0.166
-0.006 local<=23.8 keytail>262 mixed<=0.024
+0.005 leadtail>0.0564 last>0.174 mixed<=0.0164
+0.005 leadtail>0.0564 last<=0.174 bylines>1e-35
+0.005 leadtail>0.0564 last<=0.174 bylines<=1e-35 leans>1e-35
+0.005 second<=2.61 keyhead<=0.549 local>-4.44 mixed<=-0.258
-0.005 local>-2.66 second<=1.22 peak>-11.9 leadtail<=0.898 bylines>1e-35
-0.005 local>-2.66 second<=1.22 peak>-11.9 leadtail<=0.898 bylines<=1e-35 steady<=0.325
-0.005 leans<=1e-35 mixed>0.0164 keytail>198
-0.005 keyhead<=0.549 second<=1.47 peak>-21.4 local<=9.79
-0.005 bylines<=7.5 bylines>2.5 carrytail<=0.0379 cross>0.184
-0.005 bylines<=11.5 second>0.896 second<=0.981 keytail<=678 mixed<=0.19
+0.005 second>-0.322 bylines<=1.5
+0.005 local<=46.5 keytail<=230 crossz<=-2.12 mixed<=0.668
-0.005 closes<=1e-35 local>-1e-35 crossz<=-2.26 mixed>0.436
+0.005 local<=46.5 keytail<=152
-0.005 leans<=1e-35 second>2.72 keytail>353
+0.005 keytail<=2.54e+03 local>46.5 leadtail<=0.49 keytail>131
""")
